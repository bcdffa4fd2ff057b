#include "Sandbox.h"

#include <stdlib.h>
#include <string.h>

/* What the host puts here is its own, so it is not charged until it is pushed. */
void *assay_grown(void *block, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return block;
  *capacity = needed > 2 * *capacity ? needed : 2 * *capacity;
  void *moved = realloc(block, *capacity * size);
  if (moved == NULL) abort();
  return moved;
}

assay_incoming *assay_begin_row(assay_sandbox *sandbox) {
  assay_incoming *row = &sandbox->in;
  row->count = 0;
  row->used = 0;
  row->nested = false;
  return row;
}

void assay_grow_row(assay_incoming *row) {
  row->given = assay_grown(row->given, &row->capacity, row->count + 1, sizeof *row->given);
}

size_t assay_keep_bytes(assay_incoming *row, const uint8_t *bytes, size_t length) {
  if (length > UINT32_MAX) abort();
  row->bytes = assay_grown(row->bytes, &row->room, row->used + length + 1, 1);
  if (length > 0) memcpy(row->bytes + row->used, bytes, length);
  row->used += length;
  return row->used - length;
}

static int clipped(int64_t count) { return count > 1 << 20 ? 1 << 20 : (int)count; }

static size_t push(lua_State *L, const assay_incoming *row, size_t at, int depth);

/* Pushes a table of what follows, and gives the place of the next value. */
static size_t push_table(lua_State *L, const assay_incoming *row, size_t at, int64_t items, int64_t fields, int depth) {
  if (depth > ASSAY_DEPTH) luaL_error(L, "the value is more than %d tables deep", ASSAY_DEPTH);
  luaL_checkstack(L, 8, NULL);
  lua_createtable(L, clipped(items), clipped(fields));
  for (int64_t item = 1; item <= items; item++) {
    at = push(L, row, at, depth + 1);
    lua_rawseti(L, -2, item);
  }
  for (int64_t field = 0; field < fields; field++) {
    at = push(L, row, at, depth + 1);
    at = push(L, row, at, depth + 1);
    lua_rawset(L, -3);
  }
  return at;
}

static lua_Number number(int64_t bits) {
  lua_Number value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/* Pushes what consists of nothing else; false where that is not so. Nearly everything is of these kinds. */
static inline bool push_plain(lua_State *L, const assay_incoming *row, const assay_given *given) {
  if (given->kind == ASSAY_INTEGER) lua_pushinteger(L, given->value);
  else if (given->kind == ASSAY_TEXT) lua_pushlstring(L, row->bytes + given->value, given->count);
  else if (given->kind == ASSAY_BOOLEAN) lua_pushboolean(L, given->value != 0);
  else if (given->kind == ASSAY_NUMBER) lua_pushnumber(L, number(given->value));
  else if (given->kind == ASSAY_NONE) lua_pushnil(L);
  else return false;
  return true;
}

/* Pushes one value and gives the place of the next. There is room for it, and all that it is made of was charged. */
static size_t push(lua_State *L, const assay_incoming *row, size_t at, int depth) {
  assay_given given = row->given[at];
  if (push_plain(L, row, &row->given[at++])) return at;
  switch (given.kind) {
    case ASSAY_FUNCTION:
      lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_functions);
      lua_rawgeti(L, -1, given.value);
      lua_remove(L, -2);
      return at;
    case ASSAY_OBJECT:
      assay_push_object(L, given.sort, given.value, given.count > 0);
      if (given.count == 0) return at;
      at = push_table(L, row, at, 0, given.count, depth);
      assay_bring(L);
      return at;
    default: return push_table(L, row, at, given.value, given.count, depth);
  }
}

size_t assay_skip_values(const assay_incoming *row, size_t at, size_t count) {
  if (!row->nested) return at + count;
  for (; count > 0 && at < row->count; at++, count--) {
    assay_given given = row->given[at];
    if (given.kind == ASSAY_TABLE) count += (size_t)given.value;
    if (given.kind == ASSAY_TABLE || given.kind == ASSAY_OBJECT) count += 2 * (size_t)given.count;
  }
  return at;
}

bool assay_holds(const assay_incoming *row, size_t values) { return assay_skip_values(row, 0, values) == row->count; }

void assay_push_values(lua_State *L, const assay_incoming *row, size_t at, size_t end) {
  assay_charge(L, (int64_t)(end - at));
  while (at < end) {
    if (push_plain(L, row, &row->given[at])) at++;
    else at = push(L, row, at, 0);
  }
}

/* Pushes the whole row. */
void assay_push_row(lua_State *L, int *count) {
  const assay_incoming *row = &assay_of(L)->in;
  *count = 0;
  assay_charge(L, (int64_t)row->count);
  for (size_t at = 0; at < row->count; (*count)++) {
    luaL_checkstack(L, 8, NULL);
    at = push(L, row, at, 0);
  }
  assay_hand_out(L, *count);
}
