#include "Sandbox.h"

#include <stdlib.h>
#include <string.h>

/* The order of the interpreter's tables depends on addresses, so that of `pairs` is: truths, numbers, texts by their
   bytes, objects by kind and id. Other keys have no order. */
typedef struct key {
  uint8_t rank;
  bool whole;
  uint32_t place; /* in the order of the interpreter, to find it again */
  union {
    int64_t integer;
    double number;
    const char *text;
  };
  union {
    int64_t id;
    size_t length;
  };
} key;

enum { TRUTHS, NUMBERS, TEXTS, OBJECTS, OTHERS };

static int by_number(const key *a, const key *b) {
  if (a->whole && b->whole) return (a->integer > b->integer) - (a->integer < b->integer);
  long double left = a->whole ? (long double)a->integer : (long double)a->number;
  long double right = b->whole ? (long double)b->integer : (long double)b->number;
  return (left > right) - (left < right);
}

static int in_order(const void *left, const void *right) {
  const key *a = left, *b = right;
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  int order = 0;
  if (a->rank == NUMBERS) order = by_number(a, b);
  if (a->rank == TEXTS) {
    order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
    if (order == 0) order = (a->length > b->length) - (a->length < b->length);
  }
  if (a->rank == TRUTHS || a->rank == OBJECTS) order = (a->integer > b->integer) - (a->integer < b->integer);
  if (order == 0 && a->rank == OBJECTS) order = (a->id > b->id) - (a->id < b->id);
  return order;
}

static key read_key(lua_State *L, int index) {
  key read = {.rank = OTHERS};
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
      read.rank = TRUTHS;
      read.integer = lua_toboolean(L, index);
      break;
    case LUA_TNUMBER:
      read.rank = NUMBERS;
      read.whole = lua_isinteger(L, index);
      if (read.whole) read.integer = lua_tointeger(L, index);
      else read.number = lua_tonumber(L, index);
      break;
    case LUA_TSTRING:
      read.rank = TEXTS;
      read.text = lua_tolstring(L, index, &read.length);
      break;
    default:
      if (assay_is_object(L, index, &read.integer, &read.id)) read.rank = OBJECTS;
      else read.id = 0;
  }
  return read;
}

/* Counts the entries, and finds out whether they are 1 to that count and nothing else. */
static bool is_list(lua_State *L, int index, lua_Integer *count) {
  lua_Integer entries = 0, largest = 0;
  bool whole = true;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    entries++;
    if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) < 1) whole = false;
    else if (lua_tointeger(L, -1) > largest) largest = lua_tointeger(L, -1);
  }
  assay_charge(L, entries);
  *count = entries;
  return whole && largest == entries;
}

/* Leaves the keys as they come, and their descriptions in a userdata above it. */
static key *collect(lua_State *L, int index, lua_Integer count, size_t *bytes) {
  lua_createtable(L, count > 1 << 20 ? 0 : (int)count, 0);
  key *keys = lua_newuserdatauv(L, (size_t)count * sizeof *keys, 0);
  lua_Integer place = 0;
  int others = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    keys[place] = read_key(L, -1);
    others += keys[place].rank == OTHERS;
    if (keys[place].rank == TEXTS) *bytes += keys[place].length;
    keys[place].place = (uint32_t)place + 1;
    lua_pushvalue(L, -1);
    lua_rawseti(L, -4, ++place);
  }
  if (others > 1) luaL_error(L, "this table has keys that are tables or functions; they have no order for `pairs` to go by");
  return keys;
}

bool assay_push_keys(lua_State *L, int index, lua_Integer *count) {
  index = lua_absindex(L, index);
  luaL_checkstack(L, 8, NULL);
  if (is_list(L, index, count)) return false;
  size_t bytes = 0;
  key *keys = collect(L, index, *count, &bytes);
  int64_t depth = 1;
  for (lua_Integer rest = *count; rest > 1; rest /= 2) depth++;
  assay_charge(L, (4 * *count + (int64_t)(bytes / 32)) * depth);
  qsort(keys, (size_t)*count, sizeof *keys, in_order);
  lua_createtable(L, *count > 1 << 20 ? 0 : (int)*count, 0);
  for (lua_Integer at = 0; at < *count; at++) {
    lua_rawgeti(L, -3, keys[at].place);
    lua_rawseti(L, -2, at + 1);
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
  return true;
}

/* Upvalues: the keys, or nothing for a plain list; how many; which was the last. Entries that went meanwhile are left out. */
static int next_entry(lua_State *L) {
  lua_Integer count = lua_tointeger(L, lua_upvalueindex(2)), at = lua_tointeger(L, lua_upvalueindex(3));
  luaL_checktype(L, 1, LUA_TTABLE);
  while (++at <= count) {
    lua_settop(L, 1);
    if (lua_istable(L, lua_upvalueindex(1))) lua_rawgeti(L, lua_upvalueindex(1), at);
    else lua_pushinteger(L, at);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) == LUA_TNIL) {
      assay_charge(L, 1);
      continue;
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
  }
  lua_pushinteger(L, count);
  lua_replace(L, lua_upvalueindex(3));
  return 0;
}

static int finish_pairs(lua_State *L, int status, lua_KContext context) {
  (void)L, (void)status, (void)context;
  return 3;
}

int assay_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  assay_charge(L, 4);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_callk(L, 1, 3, 0, finish_pairs);
    return 3;
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer count;
  if (!assay_push_keys(L, 1, &count)) lua_pushnil(L);
  lua_pushinteger(L, count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_entry, 3);
  lua_pushvalue(L, 1);
  return 2;
}
