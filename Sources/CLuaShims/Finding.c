#define _GNU_SOURCE
#include "Pattern.h"

#include <string.h>

/* Units for a search, beside its steps. */
enum { MATCHING = 16 };

/* Where a search begins, from 0; beyond the text's end when there is nothing to be found. */
static size_t beginning(lua_State *L, int index, size_t length) {
  lua_Integer from = luaL_optinteger(L, index, 1);
  if (from > 0) return (lua_Unsigned)from > length ? (from - 1 == (lua_Integer)length ? length : SIZE_MAX) : (size_t)from - 1;
  if (from == 0 || (lua_Unsigned)-(lua_Unsigned)from > length) return 0;
  return length - (size_t) - (lua_Unsigned)from;
}

/* `memmem` takes a time linear in both. */
static int find_plainly(lua_State *L, const char *text, size_t length, const char *wanted, size_t size, size_t from) {
  assay_charge(L, (int64_t)((length - from + size) / 16));
  const char *found = size == 0 ? text + from : memmem(text + from, length - from, wanted, size);
  if (found == NULL) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, found - text + 1);
  lua_pushinteger(L, found - text + (lua_Integer)size);
  return 2;
}

static bool is_plain(const char *text, size_t length) {
  for (size_t at = 0; at < length; at++)
    if (text[at] != 0 && strchr("^$*+?.([%-", text[at]) != NULL) return false;
  return true;
}

static int search(lua_State *L, bool find) {
  size_t length, size;
  const char *text = luaL_checklstring(L, 1, &length), *wanted = luaL_checklstring(L, 2, &size);
  size_t from = beginning(L, 3, length);
  assay_charge(L, MATCHING + (int64_t)(size / 64));
  if (from > length) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || is_plain(wanted, size))) return find_plainly(L, text, length, wanted, size, from);
  pattern_search state = {.L = L, .text = text, .end = text + length};
  state.pattern = assay_prepare_pattern(L, wanted, size, true);
  for (const char *start = text + from; start <= state.end; start++) {
    const char *end = assay_match_at(&state, start);
    if (end != NULL) {
      if (!find) return assay_push_captures(&state, start, end);
      lua_pushinteger(L, start - text + 1);
      lua_pushinteger(L, end - text);
      return assay_push_captures(&state, NULL, NULL) + 2;
    }
    if (state.pattern->anchored) break;
  }
  lua_pushnil(L);
  return 1;
}

int assay_find(lua_State *L) { return search(L, true); }

int assay_match(lua_State *L) { return search(L, false); }

/* Upvalues: the text, and the pattern made ready. */
static int next_match(lua_State *L) {
  size_t length;
  const char *text = lua_tolstring(L, lua_upvalueindex(1), &length);
  pattern *made = lua_touserdata(L, lua_upvalueindex(2));
  pattern_search state = {.L = L, .pattern = made, .text = text, .end = text + length};
  assay_charge(L, MATCHING);
  for (; made->at <= length; made->at++) {
    const char *start = text + made->at, *end = assay_match_at(&state, start);
    if (end == NULL || (size_t)(end - text) == made->last) continue;
    made->at = made->last = (size_t)(end - text);
    return assay_push_captures(&state, start, end);
  }
  return 0;
}

int assay_gmatch(lua_State *L) {
  size_t length, size;
  luaL_checklstring(L, 1, &length);
  const char *wanted = luaL_checklstring(L, 2, &size);
  size_t from = beginning(L, 3, length);
  lua_settop(L, 2);
  assay_prepare_pattern(L, wanted, size, false)->at = from;
  lua_remove(L, 2);
  lua_pushcclosure(L, next_match, 2);
  return 1;
}
