#include "Pattern.h"

#include <string.h>

enum { TEXT = 1, WITH = 3, MOST = 4 };

/* Adds a replacement text in which `%1` stands for a capture. */
static void add_template(pattern_search *search, luaL_Buffer *buffer, const char *start, const char *end) {
  lua_State *L = search->L;
  size_t length;
  const char *text = lua_tolstring(L, WITH, &length);
  assay_charge(L, 1 + (int64_t)(length / 64));
  while (length > 0) {
    const char *sign = memchr(text, '%', length);
    size_t plain = sign == NULL ? length : (size_t)(sign - text);
    luaL_addlstring(buffer, text, plain);
    if (sign == NULL) return;
    if (plain + 1 == length) luaL_error(L, "invalid use of '%%' in replacement string");
    char letter = sign[1];
    if (letter == '%') luaL_addchar(buffer, '%');
    else if (letter == '0') luaL_addlstring(buffer, start, (size_t)(end - start));
    else if (letter < '1' || letter > '9') luaL_error(L, "invalid use of '%%' in replacement string");
    else {
      assay_push_capture(search, (size_t)(letter - '1'), start, end);
      luaL_addvalue(buffer);
    }
    text += plain + 2;
    length -= plain + 2;
  }
}

/* Adds what a match is replaced with; false when it stays as it is. */
static bool add(pattern_search *search, luaL_Buffer *buffer, const char *start, const char *end) {
  lua_State *L = search->L;
  assay_charge(L, 16);
  int type = lua_type(L, WITH);
  if (type != LUA_TFUNCTION && type != LUA_TTABLE) {
    add_template(search, buffer, start, end);
    return true;
  }
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, WITH);
    lua_call(L, assay_push_captures(search, start, end), 1);
  } else {
    assay_push_capture(search, 0, start, end);
    lua_gettable(L, WITH);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(buffer, start, (size_t)(end - start));
    return false;
  }
  if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(buffer);
  return true;
}

int assay_gsub(lua_State *L) {
  size_t length, size;
  const char *text = luaL_checklstring(L, TEXT, &length), *wanted = luaL_checklstring(L, 2, &size);
  int type = lua_type(L, WITH);
  luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, WITH,
                   "string/function/table");
  lua_Integer most = luaL_optinteger(L, MOST, (lua_Integer)length + 1), count = 0;
  lua_settop(L, MOST);
  bool changed = false;
  pattern_search state = {.L = L, .text = text, .end = text + length};
  state.pattern = assay_prepare_pattern(L, wanted, size, true);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  const char *at = text, *last = NULL;
  while (count < most) {
    const char *end = assay_match_at(&state, at);
    if (end != NULL && end != last) {
      count++;
      changed = add(&state, &buffer, at, end) || changed;
      at = last = end;
    } else if (at < state.end) {
      luaL_addchar(&buffer, *at);
      at++;
    } else {
      break;
    }
    if (state.pattern->anchored) break;
  }
  if (changed) {
    luaL_addlstring(&buffer, at, (size_t)(state.end - at));
    luaL_pushresult(&buffer);
  } else {
    lua_pushvalue(L, TEXT);
  }
  lua_pushinteger(L, count);
  return 2;
}
