#include "Sandbox.h"

/* A coroutine counts its own instructions from nothing, so that many short ones would be free: making and resuming one
   has a price. */
enum { MAKING = ASSAY_PERIOD / 4 + 72, RESUMING = 16, CLOSING = 2 };

static lua_State *thread_at(lua_State *L, int index) {
  lua_State *thread = lua_tothread(L, index);
  luaL_argexpected(L, thread != NULL, index, "coroutine");
  return thread;
}

static int create(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  assay_charge(L, MAKING);
  lua_State *thread = lua_newthread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, thread, 1);
  return 1;
}

static const char *status_of(lua_State *L, lua_State *thread) {
  if (L == thread) return "running";
  lua_Debug activation;
  switch (lua_status(thread)) {
    case LUA_YIELD: return "suspended";
    case LUA_OK:
      if (lua_getstack(thread, 0, &activation)) return "normal";
      return lua_gettop(thread) == 0 ? "dead" : "suspended";
    default: return "dead";
  }
}

static void enter(lua_State *L, lua_State *thread, assay_waiting *waiting) {
  assay_sandbox *sandbox = assay_of(L);
  if (sandbox->nesting >= ASSAY_NESTING) luaL_error(L, "too many coroutines wait for each other");
  *waiting = (assay_waiting){L, sandbox->waiting};
  sandbox->nesting++;
  sandbox->waiting = waiting;
  sandbox->running = thread;
  assay_watch(sandbox, thread);
}

static void leave(lua_State *L, const assay_waiting *waiting) {
  assay_sandbox *sandbox = assay_of(L);
  sandbox->running = L;
  sandbox->waiting = waiting->outer;
  sandbox->nesting--;
}

/* Moves the arguments on top to the thread and runs it; leaves its results or its error on top. False after an error. */
static bool advance(lua_State *L, lua_State *thread, int arguments, int *results) {
  assay_charge(L, RESUMING + arguments);
  const char *status = status_of(L, thread);
  if (status[0] != 's') {
    lua_pushfstring(L, status[0] == 'd' ? "this coroutine has ended: it cannot be resumed"
                                        : "this coroutine is running: it cannot be resumed");
    return false;
  }
  if (!lua_checkstack(thread, arguments)) luaL_error(L, "too many arguments to resume");
  assay_waiting waiting;
  enter(L, thread, &waiting);
  lua_xmove(L, thread, arguments);
  int ended = lua_resume(thread, L, arguments, results);
  leave(L, &waiting);
  assay_end_if_stopped(L, ended);
  if (ended != LUA_OK && ended != LUA_YIELD) {
    lua_xmove(thread, L, 1);
    assay_charge_caught(L);
    return false;
  }
  if (!lua_checkstack(L, *results + 1)) {
    lua_pop(thread, *results);
    luaL_error(L, "too many results to resume");
  }
  lua_xmove(thread, L, *results);
  return true;
}

static int resume(lua_State *L) {
  lua_State *thread = thread_at(L, 1);
  int results = 0;
  bool good = advance(L, thread, lua_gettop(L) - 1, &results);
  if (!good) results = 1;
  lua_pushboolean(L, good);
  lua_insert(L, -(results + 1));
  return results + 1;
}

/* Closes the pending variables of a thread that is suspended or dead. Their handlers may go as deep into C as if nothing
   waited for them: the interpreter counts from where the thread was resumed, so few may close each other before the stack of
   the system's thread is used up. */
static int close_thread(lua_State *L, lua_State *thread) {
  assay_sandbox *sandbox = assay_of(L);
  assay_waiting waiting;
  assay_charge(L, RESUMING);
  if (sandbox->closing >= CLOSING) luaL_error(L, "too many coroutines close each other");
  enter(L, thread, &waiting);
  sandbox->closing++;
  int status = lua_resetthread(thread);
  sandbox->closing--;
  leave(L, &waiting);
  assay_end_if_stopped(L, status);
  return status;
}

static int wrapped(lua_State *L) {
  lua_State *thread = lua_tothread(L, lua_upvalueindex(1));
  int results = 0;
  if (advance(L, thread, lua_gettop(L), &results)) return results;
  if (lua_status(thread) > LUA_YIELD && close_thread(L, thread) != LUA_OK) lua_xmove(thread, L, 1);
  return lua_error(L);
}

static int wrap(lua_State *L) {
  create(L);
  lua_pushcclosure(L, wrapped, 1);
  return 1;
}

static int yield(lua_State *L) {
  assay_charge(L, RESUMING);
  return lua_yield(L, lua_gettop(L));
}

static int status(lua_State *L) {
  lua_pushstring(L, status_of(L, thread_at(L, 1)));
  return 1;
}

static int running(lua_State *L) {
  bool main = lua_pushthread(L);
  lua_pushboolean(L, main);
  return 2;
}

static int is_yieldable(lua_State *L) {
  lua_pushboolean(L, lua_isyieldable(lua_isnone(L, 1) ? L : thread_at(L, 1)));
  return 1;
}

static int close(lua_State *L) {
  lua_State *thread = thread_at(L, 1);
  const char *state = status_of(L, thread);
  if (state[0] != 'd' && state[0] != 's') return luaL_error(L, "this coroutine is running: it cannot be closed");
  if (close_thread(L, thread) == LUA_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushboolean(L, 0);
  lua_xmove(thread, L, 1);
  return 2;
}

static const luaL_Reg functions[] = {{"create", create},   {"resume", resume},           {"wrap", wrap},
                                     {"yield", yield},     {"status", status},           {"running", running},
                                     {"isyieldable", is_yieldable}, {"close", close},    {NULL, NULL}};

void assay_open_coroutines(lua_State *L) {
  lua_newtable(L);
  assay_set_functions(L, functions);
  lua_setfield(L, -2, "coroutine");
}
