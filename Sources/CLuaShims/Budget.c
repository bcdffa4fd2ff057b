#include "Sandbox.h"

#include <stdatomic.h>
#include <string.h>
#include <time.h>

/* Raised when a limit is reached. It is no Lua object, so raising it allocates nothing and runs no metamethod. */
static char ended;

/* More values than a function has names for, the most that are told apart, and how many are handed on for a unit. */
enum { WIDE = 48, WIDEST = 1 << 16, VALUES_PER_UNIT = 8 };

/* Units for as many tables as the interpreter goes through before it sees a circle. */
enum { CIRCLE = 4000, MESSAGE_END = 48 };

/* INVARIANT: free of locks, so that a handler of signals can set it. */
static atomic_bool interrupted;
_Static_assert(ATOMIC_BOOL_LOCK_FREE == 2, "a handler of signals cannot set what needs a lock");

void assay_interrupt(void) { atomic_store(&interrupted, true); }

void assay_clear_interruption(void) { atomic_store(&interrupted, false); }

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

double assay_now(void) { return seconds(CLOCK_MONOTONIC); }
double assay_processor_time(void) { return seconds(CLOCK_THREAD_CPUTIME_ID); }

/* A machine that does much else gives a script little of its processor, and that must not end it. By the clock on the
   wall it can only be earlier, and that one costs next to nothing to ask. */
static bool is_over(assay_sandbox *sandbox, double now) {
  if (sandbox->worked < 0) sandbox->worked = assay_processor_time(); /* where there are no timers, nobody has looked yet */
  if (now < sandbox->until) return false;
  double left = sandbox->limits.deadline - (assay_processor_time() - sandbox->worked);
  sandbox->until = now + left;
  return left <= 0;
}

static void raise_end(lua_State *L) {
  lua_pushlightuserdata(L, &ended);
  lua_error(L);
}

/* Some instructions take very long and cannot be charged, such as comparing long texts: then the next look must come sooner,
   unless a timer looks as well. What a clock said moves the place where the budget ends by some instructions, so it is asked
   only where there is no timer, and not believed where the processor did something else meanwhile. */
static bool is_slow(assay_sandbox *sandbox, double now) {
  if (sandbox->timed) return false;
  bool seems = now - sandbox->looked > ASSAY_LATE;
  double before = sandbox->slow;
  sandbox->looked = now;
  sandbox->slow = seems ? assay_processor_time() : 0;
  return seems && before > 0 && sandbox->slow - before > ASSAY_LATE;
}

/* Values that a function got beyond those that have names; not exact. */
static int64_t unnamed(lua_State *L, lua_Debug *activation) {
  int count = 0;
  for (int more = WIDE; more < WIDEST && lua_getlocal(L, activation, -more) != NULL; more *= 2) {
    lua_pop(L, 1);
    count = more;
  }
  return count;
}

/* Calls take twice as long as other instructions, and nobody counts them alone: so each costs a little more than a unit. */
static int64_t price(lua_State *L, lua_Debug *activation, int64_t instructions) {
  const assay_sandbox *sandbox = assay_of(L);
  int64_t more = sandbox->chain;
  if (sandbox->wide) more += unnamed(L, activation) / VALUES_PER_UNIT;
  return instructions + instructions / 2 + instructions * more;
}

/* The only hook: a second one would take the place of the first. */
static void count(lua_State *L, lua_Debug *activation) {
  if (activation->event != LUA_HOOKCOUNT) {
    assay_count_event(L, activation);
    return;
  }
  assay_sandbox *sandbox = assay_of(L);
  assay_charge_quietly(sandbox, price(L, activation, lua_gethookcount(L)));
  double now = assay_now();
  if (sandbox->stop == ASSAY_DONE && is_over(sandbox, now)) assay_stop(sandbox, ASSAY_DEADLINE);
  if (is_slow(sandbox, now) && lua_gethookcount(L) > ASSAY_SHORT_PERIOD) lua_sethook(L, count, sandbox->mask, ASSAY_SHORT_PERIOD);
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
  lua_Debug activation;
  if (lua_getstack(sandbox->running, 0, &activation)) assay_record_frames(sandbox, sandbox->running);
  sandbox->deep = lua_getstack(sandbox->running, ASSAY_DEEP, &activation);
  lua_sethook(sandbox->running, count, LUA_MASKCOUNT, 1);
}

/* Where it happens does not matter, because it will be done again. Every time anew: a thread that was armed may have made
   room for another before that saw it. */
void assay_trip(assay_sandbox *sandbox) {
  lua_State *running = sandbox->running;
  if (running == NULL) return;
  if (sandbox->stop == ASSAY_DONE) sandbox->stop = ASSAY_TRIPPED;
  lua_sethook(running, count, LUA_MASKCOUNT, 1);
}

/* For the clock beside a counted run: what takes long within few instructions is over the deadline before the hook looks. */
void assay_look_after(assay_sandbox *sandbox) {
  lua_State *running = sandbox->running;
  if (running == NULL || sandbox->worked < 0) return;
  sandbox->still = sandbox->left == sandbox->left_before ? sandbox->still + 1 : 0;
  sandbox->left_before = sandbox->left;
  if (assay_processor_time() - sandbox->worked > sandbox->limits.deadline) lua_sethook(running, count, LUA_MASKCOUNT, 1);
}

void assay_hand_out(lua_State *L, int64_t count) {
  assay_sandbox *sandbox = assay_of(L);
  if (count < WIDE || sandbox->wide) return;
  sandbox->wide = true;
  if (!sandbox->counts) assay_trip(sandbox);
}

/* The interpreter goes through all calls that wait to see how much of its stack is in use, and through tables that look in
   each other until it sees that they go in a circle. */
void assay_charge_caught(lua_State *L) {
  static const char circle[] = "chain too long";
  int64_t units = ASSAY_CAUGHT;
  lua_Debug activation;
  for (int depth = 128; depth < 1 << 20 && lua_getstack(L, depth, &activation); depth *= 4) units += depth;
  size_t length = 0;
  const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &length) : "";
  size_t end = length < MESSAGE_END ? length : MESSAGE_END;
  if (strstr(message + length - end, circle) != NULL) units += CIRCLE;
  assay_charge(L, units);
}

void assay_slow_down(lua_State *L, int64_t units) {
  assay_sandbox *sandbox = assay_of(L);
  if (units <= sandbox->chain) return;
  sandbox->chain = units;
  if (sandbox->counts) assay_watch(sandbox, L);
  else assay_trip(sandbox);
}

/* Everything that takes long comes by here, so this is where an interruption is seen, too. */
void assay_charge_quietly(assay_sandbox *sandbox, int64_t units) {
  if (atomic_load_explicit(&interrupted, memory_order_relaxed)) assay_stop(sandbox, ASSAY_INTERRUPTED);
  if (units > sandbox->left) {
    sandbox->left = 0;
    assay_stop(sandbox, sandbox->counts ? ASSAY_BUDGET : ASSAY_TRIPPED);
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

static int period_of(const assay_sandbox *sandbox) { return sandbox->chain > 0 ? ASSAY_SHORT_PERIOD : ASSAY_PERIOD; }

/* New threads inherit the hook of their maker; one that was stopped in an earlier call has a hook for every instruction. */
void assay_watch(assay_sandbox *sandbox, lua_State *thread) {
  int period = sandbox->stop != ASSAY_DONE ? 1 : sandbox->counts ? period_of(sandbox) : 0;
  if (lua_gethookcount(thread) != period) lua_sethook(thread, count, period == 0 ? 0 : sandbox->mask, period);
}

/* What a run may use up: half of the budget where instructions are not counted, because they could be the other half. */
static int64_t allowance(const assay_sandbox *sandbox) {
  return sandbox->counts ? sandbox->limits.budget : sandbox->limits.budget / 2;
}

int64_t assay_spent(const assay_sandbox *sandbox) { return allowance(sandbox) - sandbox->left; }

/* From here on what a call may use up is its own, and so is the sequence of its random numbers. */
static void begin_call(assay_sandbox *sandbox) {
  sandbox->loose = 0;
  sandbox->random = 0;
  sandbox->calls++;
  sandbox->left = allowance(sandbox);
  sandbox->kept = 0;
  if (!sandbox->counts) return;
  sandbox->until = sandbox->began + sandbox->limits.deadline;
  sandbox->looked = sandbox->began;
  assay_look(sandbox);
  sandbox->slow = 0;
  sandbox->still = 0;
  /* The hook begins to count anew, so that the same work costs the same after whatever went before. */
  lua_sethook(sandbox->main, count, sandbox->mask, period_of(sandbox));
}

_Thread_local assay_sandbox *assay_current __attribute__((tls_model("initial-exec")));

void assay_begin_work(assay_sandbox *sandbox) {
  sandbox->outer = assay_current;
  assay_current = sandbox;
  sandbox->stop = ASSAY_DONE;
  sandbox->refused = false;
  sandbox->running = sandbox->main;
  sandbox->waiting = NULL;
  sandbox->nesting = 0;
  sandbox->closing = 0;
  sandbox->syntax = false;
  sandbox->deep = false;
  sandbox->message_length = 0;
  sandbox->frame_count = 0;
  sandbox->began = assay_now();
  sandbox->counts = sandbox->uncounted == 0 || sandbox->chain > 0 || sandbox->wide;
  if (!sandbox->counts) assay_watch(sandbox, sandbox->main);
  sandbox->timed = assay_begin_watch(sandbox);
  if (!sandbox->timed) sandbox->counts = true;
  begin_call(sandbox);
}

void assay_begin_next(assay_sandbox *sandbox) {
  if (sandbox->counts) sandbox->began = assay_now();
  else if (!assay_watch_next(sandbox)) assay_trip(sandbox);
  assay_end_if_stopped(sandbox->main, LUA_OK);
  begin_call(sandbox);
}

/* After a run or a call: what came of it. */
int assay_end_work(assay_sandbox *sandbox) {
  assay_current = sandbox->outer;
  bool sure = assay_end_watch(sandbox) || sandbox->counts;
  sandbox->running = NULL;
  if (sandbox->stop != ASSAY_INTERRUPTED && !sure) sandbox->stop = ASSAY_TRIPPED;
  return sandbox->stop;
}
