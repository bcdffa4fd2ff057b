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

static assay_node *put(assay_sandbox *sandbox, int kind) {
  assay_nodes *row = &sandbox->in;
  row->nodes = assay_grown(row->nodes, &row->capacity, row->count + 1, sizeof *row->nodes);
  assay_node *node = &row->nodes[row->count++];
  memset(node, 0, sizeof *node);
  node->kind = kind;
  return node;
}

void assay_begin_row(assay_sandbox *sandbox) {
  sandbox->in.count = 0;
  sandbox->in.used = 0;
}

void assay_put_none(assay_sandbox *sandbox) { put(sandbox, ASSAY_NONE); }

void assay_put_boolean(assay_sandbox *sandbox, bool value) { put(sandbox, ASSAY_BOOLEAN)->integer = value; }

void assay_put_integer(assay_sandbox *sandbox, int64_t value) { put(sandbox, ASSAY_INTEGER)->integer = value; }

void assay_put_number(assay_sandbox *sandbox, double value) { put(sandbox, ASSAY_NUMBER)->number = value; }

void assay_put_text(assay_sandbox *sandbox, const uint8_t *bytes, size_t length) {
  assay_nodes *row = &sandbox->in;
  row->bytes = assay_grown(row->bytes, &row->room, row->used + length + 1, 1);
  if (length > 0) memcpy(row->bytes + row->used, bytes, length);
  assay_node *node = put(sandbox, ASSAY_TEXT);
  node->integer = (int64_t)row->used;
  node->length = length;
  row->used += length;
}

void assay_put_table(assay_sandbox *sandbox, int64_t items, int64_t fields) {
  assay_node *node = put(sandbox, ASSAY_TABLE);
  node->integer = items;
  node->first = fields;
}

void assay_put_function(assay_sandbox *sandbox, int64_t id) { put(sandbox, ASSAY_FUNCTION)->integer = id; }

void assay_put_object(assay_sandbox *sandbox, int64_t kind, int64_t id) {
  assay_node *node = put(sandbox, ASSAY_OBJECT);
  node->first = kind;
  node->integer = id;
}

static int clipped(int64_t count) { return count > 1 << 20 ? 1 << 20 : (int)count; }

/* Pushes one value and gives the place of the next. There is room for it, and its nodes were charged. */
static size_t push(lua_State *L, const assay_nodes *row, size_t at, int depth) {
  const assay_node *node = &row->nodes[at];
  switch (node->kind) {
    case ASSAY_BOOLEAN: lua_pushboolean(L, node->integer != 0); return at + 1;
    case ASSAY_INTEGER: lua_pushinteger(L, node->integer); return at + 1;
    case ASSAY_NUMBER: lua_pushnumber(L, node->number); return at + 1;
    case ASSAY_TEXT: lua_pushlstring(L, row->bytes + node->integer, node->length); return at + 1;
    case ASSAY_FUNCTION:
      lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_functions);
      lua_rawgeti(L, -1, node->integer);
      lua_remove(L, -2);
      return at + 1;
    case ASSAY_OBJECT: assay_push_object(L, node->first, node->integer); return at + 1;
    case ASSAY_TABLE: {
      int64_t items = node->integer, fields = node->first;
      if (depth > ASSAY_DEPTH) luaL_error(L, "the value is more than %d tables deep", ASSAY_DEPTH);
      luaL_checkstack(L, 8, NULL);
      lua_createtable(L, clipped(items), clipped(fields));
      at++;
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
    default: lua_pushnil(L); return at + 1;
  }
}

size_t assay_skip_values(const assay_nodes *row, size_t at, size_t count) {
  for (; count > 0; at++, count--)
    if (row->nodes[at].kind == ASSAY_TABLE) count += (size_t)(row->nodes[at].integer + 2 * row->nodes[at].first);
  return at;
}

void assay_push_values(lua_State *L, const assay_nodes *row, size_t at, size_t end) {
  assay_charge(L, (int64_t)(end - at));
  while (at < end) at = push(L, row, at, 0);
}

/* Pushes the whole row. */
void assay_push_row(lua_State *L, int *count) {
  const assay_nodes *row = &assay_of(L)->in;
  *count = 0;
  assay_charge(L, (int64_t)row->count);
  for (size_t at = 0; at < row->count; (*count)++) {
    luaL_checkstack(L, 8, NULL);
    at = push(L, row, at, 0);
  }
  assay_hand_out(L, *count);
}
