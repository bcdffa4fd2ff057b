#include "Sandbox.h"

#include <string.h>

/* Repeats without a loop over nothing, and charges before it writes. */
static int repeat(lua_State *L) {
  size_t length, between;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &between);
  assay_charge(L, 2);
  if (count <= 0 || length + between == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (count == 1) {
    lua_settop(L, 1);
    return 1;
  }
  /* INVARIANT: nothing is multiplied that could overflow, and nothing is written that was not asked for. */
  if ((size_t)count > assay_of(L)->limits.block / (length + between)) assay_end_if_stopped(L, LUA_ERRMEM);
  size_t total = (size_t)count * (length + between) - between;
  luaL_Buffer buffer;
  char *at = luaL_buffinitsize(L, &buffer, total);
  assay_charge(L, count + (int64_t)(total / 64));
  for (lua_Integer left = count; left > 0; left--) {
    memcpy(at, text, length);
    at += length;
    if (left > 1 && between > 0) {
      memcpy(at, separator, between);
      at += between;
    }
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}

/* What cannot be calculated with, and what it says, where that can stand in a message. */
static int refuse(lua_State *L, int index) {
  enum { LONGEST = 40 };
  const char *text = lua_tostring(L, index);
  bool tells = text != NULL && lua_type(L, index) == LUA_TSTRING && lua_rawlen(L, index) <= LONGEST;
  for (size_t at = 0; tells && at < lua_rawlen(L, index); at++)
    if ((unsigned char)text[at] < ' ' || text[at] == '\'' || text[at] == '`') tells = false;
  if (tells) return luaL_error(L, "attempt to perform arithmetic on a string value (text '%s')", text);
  return luaL_error(L, "attempt to perform arithmetic on a %s value", luaL_typename(L, index));
}

/* A text that is a number counts as one. */
static int calculate(lua_State *L) {
  int operation = (int)lua_tointeger(L, lua_upvalueindex(1));
  for (int index = 1; index <= 2; index++) {
    size_t length;
    const char *text = lua_type(L, index) == LUA_TSTRING ? lua_tolstring(L, index, &length) : NULL;
    if (text != NULL) assay_charge(L, 8 + (int64_t)(length / 4));
    if (text != NULL && lua_stringtonumber(L, text) == length + 1) lua_replace(L, index);
    else if (text != NULL || lua_type(L, index) != LUA_TNUMBER) return refuse(L, index);
  }
  lua_settop(L, operation == LUA_OPUNM ? 1 : 2);
  lua_arith(L, operation);
  return 1;
}

static const luaL_Reg own[] = {{"find", assay_find}, {"match", assay_match},   {"gmatch", assay_gmatch},
                               {"gsub", assay_gsub}, {"rep", repeat},          {NULL, NULL}};

static const char *const handing[] = {"char", "len", "sub", NULL};
static const char *const reading[] = {"lower", "reverse", "upper", NULL};

/* One byte is at hand; many become as many results. */
static int byte_at(lua_State *L) {
  lua_Integer first = lua_tointeger(L, 2), last = lua_isnoneornil(L, 3) ? first : lua_tointeger(L, 3);
  bool few = (first > 0) == (last > 0) && (lua_Unsigned)last - (lua_Unsigned)first < 16;
  assay_charge(L, few ? 1 : 1 + (int64_t)(lua_rawlen(L, 1) / 4));
  int count = assay_library(L);
  assay_hand_out(L, count);
  return count;
}

static const struct {
  const char *event;
  int operation;
} events[] = {{"__add", LUA_OPADD}, {"__sub", LUA_OPSUB}, {"__mul", LUA_OPMUL},   {"__mod", LUA_OPMOD},
              {"__pow", LUA_OPPOW}, {"__div", LUA_OPDIV}, {"__idiv", LUA_OPIDIV}, {"__unm", LUA_OPUNM}};

static void push_library(lua_State *L) {
  lua_newtable(L);
  assay_set_functions(L, own);
  assay_set_handing(L, luaopen_string, handing);
  assay_set_reading(L, luaopen_string, reading);
  lua_pushcfunction(L, luaopen_string);
  lua_call(L, 0, 1);
  lua_getfield(L, -1, "format");
  lua_pushcclosure(L, assay_format, 1);
  lua_setfield(L, -3, "format");
  lua_getfield(L, -1, "byte");
  lua_pushcclosure(L, byte_at, 1);
  lua_setfield(L, -3, "byte");
  lua_pop(L, 1);
}

/* Methods of texts have a copy of the library that no script can reach, so none can change what another's texts do. */
void assay_open_strings(lua_State *L) {
  push_library(L);
  lua_setfield(L, -2, "string");
  lua_pushliteral(L, "");
  lua_newtable(L);
  for (size_t at = 0; at < sizeof events / sizeof *events; at++) {
    lua_pushinteger(L, events[at].operation);
    lua_pushcclosure(L, calculate, 1);
    lua_setfield(L, -2, events[at].event);
  }
  push_library(L);
  lua_setfield(L, -2, "__index");
  lua_pushliteral(L, "protected");
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}
