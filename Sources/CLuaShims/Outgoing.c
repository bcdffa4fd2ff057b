#include "Sandbox.h"

#include <stdlib.h>
#include <string.h>

/* Units for a value that goes out: the host makes a value of its own of it. */
enum { NODE = 40 };

void assay_begin_out(assay_sandbox *sandbox) {
  sandbox->out.count = 0;
  sandbox->out.used = 0;
}

size_t assay_row_count(const assay_sandbox *sandbox) { return sandbox->out.count; }

const assay_node *assay_row(const assay_sandbox *sandbox) { return sandbox->out.nodes; }

/* Appends a node and gives its place. A row costs as much of the memory as the values it is made from, because a small
   table that holds the same table twice, and so on, would unfold without end. */
static size_t append(lua_State *L, int kind, size_t length) {
  assay_sandbox *sandbox = assay_of(L);
  assay_nodes *row = &sandbox->out;
  row->used += sizeof(assay_node) + length;
  assay_charge(L, NODE + (int64_t)(length / 16));
  if (row->count == row->capacity) {
    size_t capacity = row->capacity == 0 ? 16 : 2 * row->capacity;
    assay_node *moved = realloc(row->nodes, capacity * sizeof *moved);
    if (moved == NULL) assay_stop(sandbox, ASSAY_MEMORY);
    else {
      row->nodes = moved;
      row->capacity = capacity;
    }
  }
  if (row->used > sandbox->limits.memory / 2) assay_stop(sandbox, ASSAY_MEMORY);
  assay_end_if_stopped(L, LUA_OK);
  memset(&row->nodes[row->count], 0, sizeof *row->nodes);
  row->nodes[row->count].kind = kind;
  return row->count++;
}

static void write_text(lua_State *L, const char *text, size_t length) {
  size_t at = append(L, ASSAY_TEXT, length);
  assay_node *node = &assay_of(L)->out.nodes[at];
  node->text = text;
  node->length = length;
}

/* The same function has the same id for as long as the sandbox lives. */
static int64_t function_id(lua_State *L, int index) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_functions);
  lua_pushvalue(L, index);
  if (lua_rawget(L, -2) == LUA_TNIL) {
    int64_t id = ++assay_of(L)->functions;
    lua_pushvalue(L, index);
    lua_rawseti(L, -3, id);
    lua_pushvalue(L, index);
    lua_pushinteger(L, id);
    lua_rawset(L, -4);
    lua_pop(L, 2);
    return id;
  }
  int64_t id = lua_tointeger(L, -1);
  lua_pop(L, 2);
  return id;
}

static void write_function(lua_State *L, int index) {
  size_t at = append(L, ASSAY_FUNCTION, 0);
  int64_t id = function_id(L, index);
  assay_node *node = &assay_of(L)->out.nodes[at];
  lua_Debug activation;
  lua_pushvalue(L, index);
  lua_getinfo(L, ">S", &activation);
  node->integer = id;
  if (activation.source[0] != '@') return;
  node->text = activation.source + 1;
  node->length = strlen(node->text);
  node->first = activation.linedefined;
  node->last = activation.lastlinedefined;
}

typedef struct name {
  const char *text;
  size_t length;
} name;

static int by_bytes(const void *left, const void *right) {
  const name *a = left, *b = right;
  int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static void write_fields(lua_State *L, int index, int64_t fields, int depth) {
  name *names = lua_newuserdatauv(L, (size_t)fields * sizeof *names, 0);
  int64_t count = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    if (lua_type(L, -2) == LUA_TSTRING) {
      names[count].text = lua_tolstring(L, -2, &names[count].length);
      count++;
    }
    lua_pop(L, 1);
  }
  qsort(names, (size_t)count, sizeof *names, by_bytes);
  for (int64_t at = 0; at < count; at++) {
    /* The bytes of the key itself: what is pushed to look it up is a copy, where it is long, and not kept. */
    write_text(L, names[at].text, names[at].length);
    lua_pushlstring(L, names[at].text, names[at].length);
    lua_rawget(L, index);
    assay_write(L, lua_gettop(L), depth);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void write_table(lua_State *L, int index, int depth) {
  if (depth >= ASSAY_DEPTH)
    luaL_error(L, "this table holds itself, or is more than %d tables deep", ASSAY_DEPTH);
  assay_sandbox *sandbox = assay_of(L);
  size_t at = append(L, ASSAY_TABLE, 0);
  int64_t entries = 0, fields = 0, items = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    entries++;
    fields += lua_type(L, -1) == LUA_TSTRING;
  }
  assay_charge(L, entries);
  while (lua_rawgeti(L, index, items + 1) != LUA_TNIL) {
    items++;
    assay_write(L, lua_gettop(L), depth + 1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  if (fields > 0) write_fields(L, index, fields, depth + 1);
  assay_node *node = &sandbox->out.nodes[at];
  node->integer = items;
  node->first = fields;
  node->last = entries - fields - items;
}

/* Writes the value at an index, which must be absolute. Reads tables raw. */
void assay_write(lua_State *L, int index, int depth) {
  assay_sandbox *sandbox = assay_of(L);
  luaL_checkstack(L, 8, NULL);
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN: {
      size_t at = append(L, ASSAY_BOOLEAN, 0);
      sandbox->out.nodes[at].integer = lua_toboolean(L, index);
      break;
    }
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        size_t at = append(L, ASSAY_INTEGER, 0);
        sandbox->out.nodes[at].integer = lua_tointeger(L, index);
      } else {
        size_t at = append(L, ASSAY_NUMBER, 0);
        sandbox->out.nodes[at].number = lua_tonumber(L, index);
      }
      break;
    case LUA_TSTRING: {
      size_t length;
      const char *text = lua_tolstring(L, index, &length);
      write_text(L, text, length);
      break;
    }
    case LUA_TTABLE: write_table(L, index, depth); break;
    case LUA_TFUNCTION: write_function(L, index); break;
    case LUA_TUSERDATA: {
      int64_t kind = 0, id = 0;
      assay_is_object(L, index, &kind, &id);
      size_t at = append(L, ASSAY_OBJECT, 0);
      sandbox->out.nodes[at].first = kind;
      sandbox->out.nodes[at].integer = id;
      break;
    }
    case LUA_TTHREAD: luaL_error(L, "a coroutine cannot be handed over"); break;
    default: append(L, ASSAY_NONE, 0);
  }
}

int assay_kind_of(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN: return ASSAY_BOOLEAN;
    case LUA_TNUMBER: return ASSAY_NUMBER;
    case LUA_TSTRING: return ASSAY_TEXT;
    case LUA_TTABLE: return ASSAY_TABLE;
    case LUA_TFUNCTION: return ASSAY_FUNCTION;
    case LUA_TUSERDATA: case LUA_TTHREAD: return ASSAY_OBJECT;
    default: return ASSAY_NONE;
  }
}
