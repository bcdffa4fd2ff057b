#include "Sandbox.h"

/* Units for a question, for a value of its answer, and for a failure, which looks for the nearest name. */
enum { QUESTION = 300, ANSWER = 16, FAILURE = 3000 };

/* What the host may keep of a question, which counts like the script's own memory. */
enum { KEPT = 256, KEPT_TIMES = 3 };

static void keep(lua_State *L, size_t bytes) {
  assay_sandbox *sandbox = assay_of(L);
  sandbox->kept += bytes;
  if (sandbox->kept > sandbox->limits.memory) assay_stop(sandbox, ASSAY_MEMORY);
  assay_end_if_stopped(L, LUA_OK);
}

/* Asks the host with the values from `first` to `last` as arguments. */
int assay_question(lua_State *L, int question, int64_t subject, int64_t id, int first, int last) {
  assay_sandbox *sandbox = assay_of(L);
  assay_charge(L, QUESTION);
  assay_begin_out(sandbox);
  for (int index = first; index <= last; index++) assay_write(L, index, 0);
  keep(L, KEPT + KEPT_TIMES * sandbox->out.used);
  assay_begin_row(sandbox);
  sandbox->asking = true;
  int answer = sandbox->ask(sandbox->host, question, subject, id);
  sandbox->asking = false;
  keep(L, KEPT * sandbox->in.count);
  assay_charge(L, answer == ASSAY_FAILED ? FAILURE : ANSWER * (int64_t)sandbox->in.count);
  return answer;
}

/* The host wants a function of the script's to be called first, and is told what came of it. */
static int tried(lua_State *L, int count) {
  int base = lua_gettop(L) - count + 1;
  assay_charge(L, 4);
  int status = lua_pcall(L, count - 1, LUA_MULTRET, 0);
  assay_end_if_stopped(L, status);
  luaL_checkstack(L, 4, NULL);
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, base);
  return assay_answered(L, assay_question(L, ASSAY_TRIED, 0, 0, base, lua_gettop(L)));
}

/* Pushes what the host answered, or raises it at the line of the script that asked. */
int assay_answered(lua_State *L, int answer) {
  int count;
  assay_push_row(L, &count);
  if (answer == ASSAY_TRY) return tried(L, count);
  if (answer != ASSAY_FAILED) return count;
  luaL_where(L, 1);
  lua_insert(L, -2);
  lua_concat(L, 2);
  return lua_error(L);
}

int assay_word(lua_State *L) {
  int64_t word = lua_tointeger(L, lua_upvalueindex(1));
  return assay_answered(L, assay_question(L, ASSAY_WORD, word, 0, 1, lua_gettop(L)));
}
