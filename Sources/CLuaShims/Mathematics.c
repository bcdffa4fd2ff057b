#include "Sandbox.h"

/* Units for a character that is made of its number. */
enum { CHARACTER = 32 };

/* The numbers are the same in every run: they begin anew with every call from the host. (The sequence is SplitMix64.) */
static uint64_t next_random(assay_sandbox *sandbox) {
  uint64_t mixed = sandbox->random += 0x9e3779b97f4a7c15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
  return mixed ^ (mixed >> 31);
}

static int random(lua_State *L) {
  assay_sandbox *sandbox = assay_of(L);
  assay_charge(L, 1);
  uint64_t drawn = next_random(sandbox);
  int count = lua_gettop(L);
  if (count == 0) {
    lua_pushnumber(L, (double)(drawn >> 11) * 0x1p-53);
    return 1;
  }
  if (count > 2) return luaL_error(L, "wrong number of arguments");
  lua_Integer low = count == 1 ? 1 : luaL_checkinteger(L, 1), high = luaL_checkinteger(L, count);
  if (count == 1 && high == 0) {
    lua_pushinteger(L, (lua_Integer)drawn);
    return 1;
  }
  luaL_argcheck(L, low <= high, count, "interval is empty");
  uint64_t span = (uint64_t)high - (uint64_t)low + 1;
  if (span != 0) {
    /* Draws beyond the last whole multiple would favour the low numbers. */
    uint64_t beyond = (UINT64_MAX % span + 1) % span;
    while (drawn > UINT64_MAX - beyond) drawn = next_random(sandbox);
    drawn %= span;
  }
  lua_pushinteger(L, (lua_Integer)((uint64_t)low + drawn));
  return 1;
}

static const char *const kept[] = {"abs", "acos", "asin", "atan", "ceil",      "cos",  "deg",        "exp",        "floor",
                                   "fmod", "huge", "log", "maxinteger", "mininteger", "modf", "pi",
                                   "rad", "sin",  "sqrt", "tan",  "tointeger", "type", "ult",        NULL};

static const char *const handing[] = {"max", "min", NULL};

/* Texts count as numbers, but take long to become some. */
static int calculate(lua_State *L) {
  int64_t units = 2;
  for (int index = lua_gettop(L); index > 0; index--)
    if (lua_type(L, index) == LUA_TSTRING) units += ASSAY_FRACTION + (int64_t)lua_rawlen(L, index);
  assay_charge(L, units);
  return assay_library(L);
}

void assay_open_math(lua_State *L) {
  lua_newtable(L);
  lua_pushcfunction(L, luaopen_math);
  lua_call(L, 0, 1);
  for (const char *const *name = kept; *name != NULL; name++) {
    if (lua_getfield(L, -1, *name) == LUA_TFUNCTION) lua_pushcclosure(L, calculate, 1);
    lua_setfield(L, -3, *name);
  }
  lua_pop(L, 1);
  assay_set_handing(L, luaopen_math, handing);
  lua_pushcfunction(L, random);
  lua_setfield(L, -2, "random");
  lua_setfield(L, -2, "math");
}

/* The library's iterator skips all bytes that begin no character, of which there can be very many. */
static int next_code(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Unsigned at = (lua_Unsigned)lua_tointeger(L, 2), first = at;
  while (at < length && (text[at] & 0xC0) == 0x80) at++;
  assay_charge(L, 2 + (int64_t)((at - first) / 4));
  return assay_library(L);
}

static int codes(lua_State *L) {
  assay_charge(L, 4);
  int count = assay_library(L);
  lua_pushvalue(L, -count);
  lua_pushcclosure(L, next_code, 1);
  lua_replace(L, -1 - count);
  return count;
}

/* Each becomes a text of its own before they are joined. */
static int characters(lua_State *L) {
  assay_charge(L, CHARACTER * (1 + (int64_t)lua_gettop(L)));
  return assay_library(L);
}

void assay_open_utf8(lua_State *L) {
  static const char *const reading[] = {"codepoint", "len", "offset", NULL};
  lua_newtable(L);
  assay_set_reading(L, luaopen_utf8, reading);
  lua_pushcfunction(L, luaopen_utf8);
  lua_call(L, 0, 1);
  lua_getfield(L, -1, "char");
  lua_pushcclosure(L, characters, 1);
  lua_setfield(L, -3, "char");
  lua_getfield(L, -1, "codes");
  lua_pushcclosure(L, codes, 1);
  lua_setfield(L, -3, "codes");
  lua_pop(L, 1);
  lua_pushliteral(L, "[\0-\x7F\xC2-\xFD][\x80-\xBF]*");
  lua_setfield(L, -2, "charpattern");
  lua_setfield(L, -2, "utf8");
}
