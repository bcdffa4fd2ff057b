#include "Sandbox.h"

/* Merges upwards between two lists. The library's own sort asks the clock for its pivots, and its time can be made
   quadratic; this one is stable, and does the same whatever the comparison answers. */
enum { SORTED = 1, ORDER = 2, FROM = 3, TO = 4 };

/* Long texts take long to compare, and no instruction is counted meanwhile. */
static void charge_texts(lua_State *L) {
  size_t left = lua_type(L, -2) == LUA_TSTRING ? lua_rawlen(L, -2) : 0;
  size_t right = lua_type(L, -1) == LUA_TSTRING ? lua_rawlen(L, -1) : 0;
  assay_charge(L, (int64_t)((left < right ? left : right) / 64));
}

static bool comes_before(lua_State *L) {
  if (lua_isnil(L, ORDER)) {
    charge_texts(L);
    return lua_compare(L, -2, -1, LUA_OPLT);
  }
  lua_pushvalue(L, ORDER);
  lua_pushvalue(L, -3);
  lua_pushvalue(L, -3);
  lua_call(L, 2, 1);
  bool before = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return before;
}

static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer at = low; at < high; at++) {
    bool takes_left = left < middle;
    if (takes_left && right < high) {
      lua_rawgeti(L, FROM, right);
      lua_rawgeti(L, FROM, left);
      takes_left = !comes_before(L);
      lua_pop(L, 2);
    }
    lua_rawgeti(L, FROM, takes_left ? left++ : right++);
    lua_rawseti(L, TO, at);
  }
}

int assay_sort(lua_State *L) {
  luaL_checktype(L, SORTED, LUA_TTABLE);
  if (luaL_getmetafield(L, SORTED, "__len") != LUA_TNIL) luaL_error(L, "a table with `__len` cannot be used here");
  if (!lua_isnoneornil(L, ORDER)) luaL_checktype(L, ORDER, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_Integer count = (lua_Integer)lua_rawlen(L, SORTED), rounds = 1;
  for (lua_Integer width = 1; width < count; width *= 2) rounds++;
  assay_charge(L, 2 + 2 * count * rounds);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer at = 1; at <= count; at++) {
    lua_geti(L, SORTED, at);
    lua_rawseti(L, FROM, at);
  }
  for (lua_Integer width = 1; width < count; width *= 2) {
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      lua_Integer middle = low + width < count + 1 ? low + width : count + 1;
      lua_Integer high = middle + width < count + 1 ? middle + width : count + 1;
      merge(L, low, middle, high);
    }
    lua_insert(L, FROM); /* what was written to is read from next */
  }
  for (lua_Integer at = 1; at <= count; at++) {
    lua_rawgeti(L, FROM, at);
    lua_seti(L, SORTED, at);
  }
  return 0;
}
