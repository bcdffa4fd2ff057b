#include "Sandbox.h"

static char loading, chain;

/* Pushes the names of the modules that are being loaded, each after the one that requires it, with one more. */
static void push_chain(lua_State *L, int modules, int name) {
  lua_pushvalue(L, name);
  bool outermost = lua_rawgetp(L, modules, &chain) == LUA_TNIL;
  const char *names = outermost ? "" : lua_tostring(L, -1);
  lua_pushfstring(L, "%s%s`%s`", names, outermost ? "" : ", ", lua_tostring(L, name));
  lua_replace(L, -3);
  lua_pop(L, 1);
}

/* Loads a module of the plugin's own once. What stands in the row is copied before anything is run. */
static int require(lua_State *L) {
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_settop(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_modules);
  lua_pushvalue(L, 1);
  if (lua_rawget(L, 2) != LUA_TNIL) {
    if (lua_touserdata(L, 3) != &loading) return 1;
    push_chain(L, 2, 1);
    return luaL_error(L, "modules require each other in a circle: %s", lua_tostring(L, -1));
  }
  assay_answered(L, assay_question(L, ASSAY_MODULE, 0, 0, 1, 1));
  size_t length;
  const char *text = lua_tolstring(L, 5, &length);
  const char *mode = lua_toboolean(L, 6) ? "b" : "t";
  assay_charge(L, ASSAY_TRANSLATING * lua_tointeger(L, 7));
  lua_pushfstring(L, "@%s", lua_tostring(L, 4));
  if (luaL_loadbufferx(L, text, length, lua_tostring(L, -1), mode) != LUA_OK) {
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &assay_key_syntax);
    return lua_error(L);
  }
  lua_pushvalue(L, 1);
  lua_pushlightuserdata(L, &loading);
  lua_rawset(L, 2);
  lua_rawgetp(L, 2, &chain);
  push_chain(L, 2, 1);
  lua_rawsetp(L, 2, &chain);
  lua_insert(L, -2);
  lua_pushvalue(L, 1);
  int status = lua_pcall(L, 1, 1, 0);
  assay_end_if_stopped(L, status);
  lua_pushvalue(L, -2);
  lua_rawsetp(L, 2, &chain);
  if (status != LUA_OK) {
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    lua_rawset(L, 2);
    return lua_error(L);
  }
  if (lua_isnil(L, -1)) {
    lua_pushboolean(L, 1);
    lua_replace(L, -2);
  }
  lua_pushvalue(L, 1);
  lua_pushvalue(L, -2);
  lua_rawset(L, 2);
  return 1;
}

void assay_open_require(lua_State *L) {
  lua_pushcfunction(L, require);
  lua_setfield(L, -2, "require");
}
