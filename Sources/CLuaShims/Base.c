#include "Sandbox.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Units for a call that may fail. */
enum { PROTECTING = 56, SETTING = 20 };

/* The interpreter gives up after so many tables that look in each other. */
enum { LONGEST_CHAIN = 2000, CALLS_PER_UNIT = 32 };

bool assay_is_fraction(lua_State *L, int index) { return lua_type(L, index) == LUA_TNUMBER && !lua_isinteger(L, index); }

/* Pushes what a value looks like, and gives it; never an address. */
const char *assay_show(lua_State *L, int index, size_t *length) {
  index = lua_absindex(L, index);
  if (assay_is_fraction(L, index)) assay_charge(L, ASSAY_FRACTION);
  if (luaL_callmeta(L, index, "__tostring")) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "'__tostring' must return a string");
    return lua_tolstring(L, -1, length);
  }
  switch (lua_type(L, index)) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TSTRING: lua_pushvalue(L, index); break;
    case LUA_TNUMBER:
      /* The sign of what is no number differs from machine to machine. */
      if (isnan(lua_tonumber(L, index))) lua_pushliteral(L, "nan");
      else lua_pushvalue(L, index);
      break;
    case LUA_TLIGHTUSERDATA: lua_pushliteral(L, "userdata"); break;
    default:
      if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) break;
      lua_pushstring(L, luaL_typename(L, index));
  }
  return lua_tolstring(L, -1, length);
}

static int show(lua_State *L) {
  luaL_checkany(L, 1);
  assay_charge(L, 1);
  assay_show(L, 1, NULL);
  return 1;
}

static void write_out(lua_State *L, const char *text, size_t length) {
  if (length == 0) return;
  assay_sandbox *sandbox = assay_of(L);
  if (length > sandbox->limits.output - sandbox->printed)
    luaL_error(L, "this plugin has printed more than %I bytes", (LUAI_UACINT)sandbox->limits.output);
  if (sandbox->printed + length > sandbox->output_room) {
    size_t room = 2 * (sandbox->printed + length);
    char *moved = realloc(sandbox->output, room);
    if (moved == NULL) luaL_error(L, "what is printed does not fit into the memory");
    sandbox->output = moved;
    sandbox->output_room = room;
  }
  memcpy(sandbox->output + sandbox->printed, text, length);
  sandbox->printed += length;
}

static int print(lua_State *L) {
  int count = lua_gettop(L);
  for (int index = 1; index <= count; index++) {
    size_t length;
    const char *text = assay_show(L, index, &length);
    assay_charge(L, 8 + (int64_t)(length / 16));
    if (index > 1) write_out(L, "\t", 1);
    write_out(L, text, length);
    lua_pop(L, 1);
  }
  assay_charge(L, 8);
  write_out(L, "\n", 1);
  return 0;
}

static int get_metatable(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) != LUA_TTABLE || !lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  luaL_getmetafield(L, 1, "__metatable");
  return 1;
}

static void refuse_event(lua_State *L, const char *event) {
  lua_pushstring(L, event);
  if (lua_rawget(L, 2) != LUA_TNIL) luaL_error(L, "`%s` does not exist in plugins", event);
  lua_pop(L, 1);
}

/* The most tables that are looked through from here on for one event, each by the next. */
static int64_t chain_of(lua_State *L, const char *event) {
  int64_t length = 0;
  lua_pushstring(L, event);
  for (lua_pushvalue(L, 2); length < LONGEST_CHAIN; length++) {
    lua_pushvalue(L, -2);
    if (lua_rawget(L, -2) != LUA_TTABLE || !lua_getmetatable(L, -1)) {
      length += lua_istable(L, -1);
      break;
    }
    lua_replace(L, -3);
    lua_pop(L, 1);
  }
  lua_settop(L, 2);
  return length;
}

/* Tables that look in each other are gone through within one instruction, and a table that is called is put before what
   the next in the chain is given: the work grows with the square. What is set only later is seen by the clock alone. */
static void charge_chains(lua_State *L) {
  int64_t read = chain_of(L, "__index"), written = chain_of(L, "__newindex"), called = chain_of(L, "__call");
  int64_t longest = read > written ? read : written;
  if (called >= LONGEST_CHAIN) assay_slow_down(L, INT32_MAX);
  else if (called > ASSAY_CHAIN) assay_slow_down(L, called * called / CALLS_PER_UNIT);
  if (longest > ASSAY_CHAIN) assay_slow_down(L, longest);
  assay_charge(L, SETTING + longest + called);
}

static int set_metatable(lua_State *L) {
  int type = lua_type(L, 2);
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) return luaL_error(L, "cannot change a protected metatable");
  if (type == LUA_TTABLE) {
    refuse_event(L, "__gc");
    refuse_event(L, "__mode");
    charge_chains(L);
  }
  lua_settop(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}

static int finish_pcall(lua_State *L, int status, lua_KContext extra) {
  assay_end_if_stopped(L, status);
  if (status != LUA_OK && status != LUA_YIELD) {
    assay_charge_caught(L);
    lua_pushboolean(L, 0);
    lua_pushvalue(L, -2);
    return 2;
  }
  return lua_gettop(L) - (int)extra;
}

static int protected_call(lua_State *L) {
  luaL_checkany(L, 1);
  assay_charge(L, PROTECTING);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  return finish_pcall(L, lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall), 0);
}

/* A handler of the script's would run without limits after the limit that ended it: the hook is off while it runs. */
static int handle(lua_State *L) {
  if (assay_of(L)->stop != ASSAY_DONE) return 1;
  assay_charge(L, ASSAY_RAISED);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static int handled_call(lua_State *L) {
  int count = lua_gettop(L);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  assay_charge(L, PROTECTING);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, handle, 1);
  lua_replace(L, 2);
  lua_pushboolean(L, 1);
  lua_pushvalue(L, 1);
  lua_rotate(L, 3, 2);
  return finish_pcall(L, lua_pcallk(L, count - 2, LUA_MULTRET, 2, 2, finish_pcall), 2);
}

/* Text only, in the plugin's own environment unless another is given. What it is called is not the author's to choose:
   it could pass for a file. */
static int load(lua_State *L) {
  size_t length;
  if (lua_type(L, 1) != LUA_TSTRING) return luaL_error(L, "`load` takes text");
  const char *text = lua_tolstring(L, 1, &length);
  bool own = lua_isnone(L, 4);
  assay_charge(L, ASSAY_TRANSLATING * (int64_t)length);
  if (luaL_loadbufferx(L, text, length, "=text given to load", "t") != LUA_OK) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  if (!own) {
    lua_pushvalue(L, 4);
    lua_setupvalue(L, -2, 1);
  }
  return 1;
}

/* The position before a message is that of a caller, who is found by going through those in between. */
static int raise_error(lua_State *L) {
  lua_Integer level = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 1;
  assay_charge(L, ASSAY_RAISED + (level < 1 ? 0 : level > UINT16_MAX ? UINT16_MAX / 4 : level / 4));
  return assay_library(L);
}

/* The library takes anything, and fails only where the loop looks for the first item, which has no name there. */
static int go_through(lua_State *L) {
  assay_charge(L, 1 + lua_gettop(L) / 2);
  if (!lua_isnone(L, 1) && !lua_istable(L, 1) && luaL_getmetafield(L, 1, "__index") == LUA_TNIL)
    return luaL_typeerror(L, 1, "table");
  return assay_library(L);
}

static const luaL_Reg own[] = {{"tostring", show},
                               {"print", print},
                               {"getmetatable", get_metatable},
                               {"setmetatable", set_metatable},
                               {"pcall", protected_call},
                               {"xpcall", handled_call},
                               {"load", load},
                               {"pairs", assay_pairs},
                               {NULL, NULL}};

static const char *const handing[] = {"assert", "rawlen", "select", "type", NULL};
static const char *const reading[] = {"rawequal", "rawget", "rawset", "tonumber", NULL};

void assay_open_base(lua_State *L) {
  assay_set_functions(L, own);
  /* The library fills the table of globals, which is not the scripts' environment yet. */
  assay_set_handing(L, luaopen_base, handing);
  assay_set_reading(L, luaopen_base, reading);
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  lua_getfield(L, -1, "error");
  lua_pushcclosure(L, raise_error, 1);
  lua_setfield(L, -3, "error");
  lua_getfield(L, -1, "ipairs");
  lua_pushcclosure(L, go_through, 1);
  lua_setfield(L, -3, "ipairs");
  lua_pop(L, 1);
}
