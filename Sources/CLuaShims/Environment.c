#include "Sandbox.h"

#include <time.h>

void assay_set_functions(lua_State *L, const luaL_Reg *functions) { luaL_setfuncs(L, functions, 0); }

int assay_library(lua_State *L) { return lua_tocfunction(L, lua_upvalueindex(1))(L); }

/* The library's function, after a price for the texts it is given. It runs in this very activation, so that its messages
   call it by the name by which the script called it. */
static int reading(lua_State *L) {
  size_t bytes = 0;
  int64_t units = 8 + lua_gettop(L) / 2;
  for (int index = lua_gettop(L); index > 0; index--) {
    if (lua_type(L, index) == LUA_TSTRING) bytes += lua_rawlen(L, index);
    else if (assay_is_fraction(L, index)) units += ASSAY_FRACTION;
  }
  assay_charge(L, units + (int64_t)(bytes / 4));
  return assay_library(L);
}

/* The library's function that does not look into its texts. */
static int handing(lua_State *L) {
  assay_charge(L, 1 + lua_gettop(L) / 2);
  return assay_library(L);
}

static void set_priced(lua_State *L, lua_CFunction opener, lua_CFunction priced, const char *const *names) {
  lua_pushcfunction(L, opener);
  lua_call(L, 0, 1);
  for (; *names != NULL; names++) {
    lua_getfield(L, -1, *names);
    lua_pushcclosure(L, priced, 1);
    lua_setfield(L, -3, *names);
  }
  lua_pop(L, 1);
}

void assay_set_reading(lua_State *L, lua_CFunction opener, const char *const *names) {
  set_priced(L, opener, reading, names);
}

void assay_set_handing(lua_State *L, lua_CFunction opener, const char *const *names) {
  set_priced(L, opener, handing, names);
}

/* The read of a global that does not exist. */
static int unknown(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  return assay_answered(L, assay_question(L, ASSAY_UNKNOWN, 0, 0, 2, 2));
}

/* The interpreter finds the names of events by where they lie, not by what they say. One that says something else is found
   by nobody but the interpreter: what a script calls `__mode`, before or after it sets a metatable, is another text. What it
   says must not be guessed, or a script could say it too. */
static void hide(lua_State *L, const char *event) {
  lua_pushstring(L, event);
  union {
    const char *text;
    char *bytes;
  } name = {.text = lua_tostring(L, -1)};
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  uint64_t drawn = (uint64_t)time.tv_nsec ^ (uint64_t)time.tv_sec << 30 ^ (uint64_t)(uintptr_t)name.text;
  for (char *at = name.bytes; *at != 0; at++) {
    drawn = (drawn ^ drawn >> 29) * 0x9e3779b97f4a7c15u;
    *at = (char)(drawn >> 56 | 0x80);
  }
  lua_pop(L, 1);
}

/* The read of a word that does not exist among those behind one name, which is the upvalue. */
static int unknown_member(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_settop(L, 2);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushliteral(L, ".");
  lua_pushvalue(L, 2);
  lua_concat(L, 3);
  return assay_answered(L, assay_question(L, ASSAY_UNKNOWN, 0, 0, 3, 3));
}

/* Sets a function behind `__index` for the table below it; nobody sees or changes that. */
static void set_unknown(lua_State *L, int function) {
  function = lua_absindex(L, function);
  lua_newtable(L);
  lua_pushvalue(L, function);
  lua_setfield(L, -2, "__index");
  lua_pushliteral(L, "protected");
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
}

static void new_registry_table(lua_State *L, const void *key) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, key);
}

/* Everything that a script can reach is put here; the interpreter's own tables of globals and libraries are dropped. */

int assay_open_environment(lua_State *L) {
  new_registry_table(L, &assay_key_functions);
  new_registry_table(L, &assay_key_modules);
  assay_open_objects(L);
  hide(L, "__gc");
  hide(L, "__mode");
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "_G");
  lua_pushliteral(L, "Lua 5.4");
  lua_setfield(L, -2, "_VERSION");
  assay_open_base(L);
  assay_open_strings(L);
  assay_open_tables(L);
  assay_open_math(L);
  assay_open_utf8(L);
  assay_open_coroutines(L);
  assay_open_require(L);
  lua_pushcfunction(L, unknown);
  set_unknown(L, -1);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &assay_key_environment);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  return 0;
}

/* Arguments: the table or nil, the name, the number. */
static int add_word(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &assay_key_environment);
  if (!lua_isnil(L, 1)) {
    lua_pushvalue(L, 1);
    if (lua_rawget(L, -2) != LUA_TTABLE) {
      lua_pop(L, 1);
      lua_newtable(L);
      lua_pushvalue(L, 1);
      lua_pushcclosure(L, unknown_member, 1);
      set_unknown(L, -1);
      lua_pushvalue(L, 1);
      lua_pushvalue(L, -2);
      lua_rawset(L, -4);
    }
  }
  lua_pushvalue(L, 2);
  lua_pushvalue(L, 3);
  lua_pushcclosure(L, assay_word, 1);
  lua_rawset(L, -3);
  return 0;
}

typedef struct addition {
  const char *table, *name;
  int64_t number;
} addition;

static int add(lua_State *L) {
  const addition *added = lua_touserdata(L, 1);
  lua_CFunction body = lua_tocfunction(L, 2);
  lua_settop(L, 0);
  lua_pushcfunction(L, body);
  if (body == add_word) lua_pushstring(L, added->table); /* nil for no table */
  lua_pushstring(L, added->name);
  lua_pushinteger(L, added->number);
  lua_call(L, lua_gettop(L) - 1, 0);
  return 0;
}

static bool add_protected(assay_sandbox *sandbox, lua_CFunction body, addition *added) {
  lua_State *L = sandbox->main;
  lua_pushcfunction(L, add);
  lua_pushlightuserdata(L, added);
  lua_pushcfunction(L, body);
  bool done = lua_pcall(L, 2, 0, 0) == LUA_OK;
  lua_settop(L, 0);
  return done;
}

bool assay_add_word(assay_sandbox *sandbox, const char *table, const char *name) {
  addition added = {table, name, sandbox->words};
  return add_protected(sandbox, add_word, &added) && ++sandbox->words > 0;
}

bool assay_add_kind(assay_sandbox *sandbox, const char *name, int abilities) {
  addition added = {NULL, name, abilities};
  return add_protected(sandbox, assay_add_kind_protected, &added) && ++sandbox->kinds > 0;
}

bool assay_add_method(assay_sandbox *sandbox, const char *name) {
  addition added = {NULL, name, sandbox->methods};
  return add_protected(sandbox, assay_add_method_protected, &added) && ++sandbox->methods > 0;
}
