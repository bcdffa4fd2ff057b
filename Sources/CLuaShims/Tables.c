#include "Sandbox.h"

/* What is moved between two looks at whether the script is to end. */
enum { SLICE = 4096 };

/* Units for a value. One that is joined may have to become text first. */
enum { JOINED = 128, MOVED = 2, PACKED = 3 };

/* The library trusts what `#` says of a table, and asks it anew: with `__len` it could be told one thing before and
   another after the work was charged. */
static lua_Integer plain_length(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (luaL_getmetafield(L, 1, "__len") != LUA_TNIL) luaL_error(L, "a table with `__len` cannot be used here");
  return (lua_Integer)lua_rawlen(L, 1);
}

static int append_or_insert(lua_State *L) {
  lua_Integer length = plain_length(L);
  assay_charge(L, 2 + (lua_gettop(L) > 2 ? 2 * length : 0));
  return assay_library(L);
}

static int remove_item(lua_State *L) {
  lua_Integer length = plain_length(L);
  assay_charge(L, 2 + (lua_isnoneornil(L, 2) ? 0 : 2 * length));
  return assay_library(L);
}

static void charge_range(lua_State *L, lua_Integer first, lua_Integer last, int64_t each) {
  if (first > last) return;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  assay_charge(L, count >= (lua_Unsigned)(INT64_MAX / each) ? INT64_MAX : each * ((int64_t)count + 1));
}

static int join(lua_State *L) {
  lua_Integer length = plain_length(L);
  charge_range(L, luaL_optinteger(L, 3, 1), luaL_optinteger(L, 4, length), JOINED);
  return assay_library(L);
}

static void check_table(lua_State *L, int index, const char *event) {
  if (!lua_istable(L, index) && luaL_getmetafield(L, index, event) == LUA_TNIL) luaL_checktype(L, index, LUA_TTABLE);
}

static void move_item(lua_State *L, lua_Integer from, int target, lua_Integer to) {
  lua_geti(L, 1, from);
  lua_seti(L, target, to);
  if (from % SLICE == 0) assay_charge(L, 0);
}

/* The library's own does not look up while it moves nothing from a long range, so that nothing could end it. */
static int move(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  check_table(L, 1, "__index");
  check_table(L, target, "__newindex");
  charge_range(L, first, last, MOVED);
  if (last >= first) {
    luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
    bool upwards = to > last || to <= first || (target != 1 && !lua_compare(L, 1, target, LUA_OPEQ));
    for (lua_Integer at = 0; at < count; at++) {
      lua_Integer place = upwards ? at : count - 1 - at;
      move_item(L, first + place, target, to + place);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

static int unpack(lua_State *L) {
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? plain_length(L) : luaL_checkinteger(L, 3);
  charge_range(L, first, last, 1);
  if (first <= last) assay_hand_out(L, last - first + 1);
  return assay_library(L);
}

static int pack(lua_State *L) {
  assay_charge(L, PACKED * (1 + (int64_t)lua_gettop(L)));
  return assay_library(L);
}

static const struct {
  const char *name;
  lua_CFunction function;
} priced[] = {{"concat", join}, {"insert", append_or_insert}, {"move", move},
              {"pack", pack},   {"remove", remove_item},      {"unpack", unpack}};

void assay_open_tables(lua_State *L) {
  lua_newtable(L);
  lua_pushcfunction(L, luaopen_table);
  lua_call(L, 0, 1);
  for (size_t at = 0; at < sizeof priced / sizeof *priced; at++) {
    lua_getfield(L, -1, priced[at].name);
    lua_pushcclosure(L, priced[at].function, 1);
    lua_setfield(L, -3, priced[at].name);
  }
  lua_pop(L, 1);
  lua_pushcfunction(L, assay_sort);
  lua_setfield(L, -2, "sort");
  lua_setfield(L, -2, "table");
}
