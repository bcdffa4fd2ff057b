#include "Sandbox.h"

#include <stdatomic.h>
#include <time.h>

/* Raised when a limit is reached. It is no Lua object, so raising it allocates nothing and runs no metamethod. */
static char ended;

/* INVARIANT: free of locks, so that a handler of signals can set it. */
static atomic_bool interrupted;
_Static_assert(ATOMIC_BOOL_LOCK_FREE == 2, "a handler of signals cannot set what needs a lock");

void assay_interrupt(void) { atomic_store(&interrupted, true); }

void assay_clear_interruption(void) { atomic_store(&interrupted, false); }

static double clock_of(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static double now(void) { return clock_of(CLOCK_MONOTONIC); }

static void raise_end(lua_State *L) {
  lua_pushlightuserdata(L, &ended);
  lua_error(L);
}

/* Some instructions take very long and cannot be charged, such as comparing long texts: then the next look must come sooner.
   Not so where the processor did something else meanwhile, because the script must end at the same line each time. */
static bool is_late(assay_sandbox *sandbox, double time) {
  bool seems = time - sandbox->looked > ASSAY_LATE;
  double before = sandbox->worked;
  sandbox->looked = time;
  sandbox->worked = seems ? clock_of(CLOCK_THREAD_CPUTIME_ID) : 0;
  return seems && before > 0 && sandbox->worked - before > ASSAY_LATE;
}

/* The only hook: a second one would take the place of the first. */
static void count(lua_State *L, lua_Debug *activation) {
  if (activation->event != LUA_HOOKCOUNT) {
    assay_count_event(L, activation);
    return;
  }
  assay_sandbox *sandbox = assay_of(L);
  assay_charge_quietly(sandbox, lua_gethookcount(L));
  double time = now();
  if (sandbox->stop == ASSAY_DONE && time > sandbox->until) assay_stop(sandbox, ASSAY_DEADLINE);
  if (is_late(sandbox, time) && lua_gethookcount(L) == ASSAY_PERIOD) lua_sethook(L, count, sandbox->mask, ASSAY_SHORT_PERIOD);
  if (sandbox->stop != ASSAY_DONE) {
    /* The thread that runs may not be the one that was armed. */
    if (lua_gethookcount(L) != 1) lua_sethook(L, count, LUA_MASKCOUNT, 1);
    raise_end(L);
  }
}

/* A limit that is reached stays reached: from now on every instruction ends, also those of handlers. */
void assay_stop(assay_sandbox *sandbox, int limit) {
  if (sandbox->stop != ASSAY_DONE || sandbox->running == NULL) return;
  sandbox->stop = limit;
  assay_record_frames(sandbox, sandbox->running);
  lua_Debug activation;
  sandbox->deep = lua_getstack(sandbox->running, ASSAY_DEEP, &activation);
  lua_sethook(sandbox->running, count, LUA_MASKCOUNT, 1);
}

/* Everything that takes long comes by here, so this is where an interruption is seen, too. */
void assay_charge_quietly(assay_sandbox *sandbox, int64_t units) {
  if (atomic_load_explicit(&interrupted, memory_order_relaxed)) assay_stop(sandbox, ASSAY_INTERRUPTED);
  if (units > sandbox->left) {
    sandbox->left = 0;
    assay_stop(sandbox, ASSAY_BUDGET);
  } else {
    sandbox->left -= units;
  }
}

void assay_charge(lua_State *L, int64_t units) {
  assay_sandbox *sandbox = assay_of(L);
  assay_charge_quietly(sandbox, units < 0 ? INT64_MAX : units);
  if (sandbox->stop != ASSAY_DONE) raise_end(L);
}

/* After a protected call: what ended the script cannot be caught. */
void assay_end_if_stopped(lua_State *L, int status) {
  assay_sandbox *sandbox = assay_of(L);
  if (status == LUA_ERRMEM) assay_stop(sandbox, ASSAY_MEMORY);
  if (sandbox->stop != ASSAY_DONE) raise_end(L);
}

/* New threads inherit the hook of their maker; one that was stopped in an earlier call has a hook for every instruction. */
void assay_watch(assay_sandbox *sandbox, lua_State *thread) {
  int period = sandbox->stop == ASSAY_DONE ? ASSAY_PERIOD : 1;
  if (lua_gethookcount(thread) != period) lua_sethook(thread, count, sandbox->mask, period);
}

void assay_begin_work(assay_sandbox *sandbox) {
  sandbox->left = sandbox->limits.budget;
  sandbox->stop = ASSAY_DONE;
  sandbox->refused = false;
  sandbox->loose = 0;
  sandbox->kept = 0;
  sandbox->running = sandbox->main;
  sandbox->waiting = NULL;
  sandbox->nesting = 0;
  sandbox->closing = 0;
  sandbox->random = 0;
  sandbox->syntax = false;
  sandbox->deep = false;
  sandbox->message_length = 0;
  sandbox->frame_count = 0;
  sandbox->looked = now();
  sandbox->worked = 0;
  sandbox->until = sandbox->looked + sandbox->limits.deadline;
  lua_sethook(sandbox->main, count, sandbox->mask, ASSAY_PERIOD);
}
