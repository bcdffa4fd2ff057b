#define _GNU_SOURCE
#include "Sandbox.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* A run begins without a hook, because a hook costs as much as the script. A timer of the thread's own, which goes only
   while the thread works, ticks meanwhile; a run that sees two ticks is tripped: it ends, and its owner does it again from
   the start, counted. The timer is kept for as long as the thread lives and goes for as long as scripts run, so that a call
   pays for two looks at the clock and not for winding it.

   INVARIANT: a run that is kept took no more processor time than `uncounted` of it, whenever the timer ticked: that is
   measured when it ends. In that time no machine executes half the budget, and what was charged is less than the other
   half. So to have been counted would have changed nothing.

   Beside a counted run the timer looks whether the deadline is over, because few instructions can take very long. */

/* Where there are no such timers, everything is counted. The sanitizer of threads holds signals back until a call of the
   library, which a loop of a script's never makes. */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define WITHOUT_TIMERS
#endif
#endif
#if !defined(__linux__)
#define WITHOUT_TIMERS
#endif

/* More instructions of the interpreter than any machine executes in a second. */
static const double FASTEST = 5e9;
/* Seconds. What is shorter than a few ticks of the system cannot be told apart. */
static const double LONGEST = 0.01, SHORTEST = 0.0002, RECENT = 0.001;

/* What `ASSAY_COUNTING` says changes how long scripts take, and nothing else: it is for tests and for measuring. */
void assay_choose_counting(assay_limits *limits) {
  if (limits->counting != ASSAY_WATCHED) return;
  const char *chosen = getenv("ASSAY_COUNTING");
  if (chosen == NULL) return;
  if (strcmp(chosen, "always") == 0) limits->counting = ASSAY_COUNTED;
  if (strcmp(chosen, "hurried") == 0) limits->counting = ASSAY_HURRIED;
}

double assay_uncounted_time(const assay_limits *limits) {
#ifdef WITHOUT_TIMERS
  (void)limits;
  return 0;
#else
  if (limits->counting == ASSAY_COUNTED) return 0;
  double safe = (double)(limits->budget / 2) / FASTEST;
  return safe < SHORTEST ? 0 : safe < LONGEST ? safe : LONGEST;
#endif
}

#ifdef WITHOUT_TIMERS

bool assay_begin_watch(assay_sandbox *sandbox) {
  (void)sandbox;
  return false;
}

void assay_look(assay_sandbox *sandbox) { sandbox->worked = -1; }

bool assay_watch_next(assay_sandbox *sandbox) {
  (void)sandbox;
  return true;
}

bool assay_end_watch(assay_sandbox *sandbox) {
  (void)sandbox;
  return true;
}

#else

enum { TICK, HURRY, MOST_STRIDE = 64 };
static const long PERIOD = 2000000, HURRIED = 20000; /* nanoseconds */

/* Written by the thread itself and by its own handler, never by another thread. */
typedef struct watch {
  bool made;
  timer_t timer, hurry;
  volatile sig_atomic_t goes;
  volatile sig_atomic_t run, seen;     /* the number of the run, and that of the tick before; 0 while nothing runs */
  assay_sandbox *volatile watched;
  double looked, worked;               /* by the clock on the wall: when the thread's processor time was this */
  sig_atomic_t runs;
} watch;

/* INVARIANT: touched before its timer exists, so that the handler finds it in place. */
static _Thread_local watch own __attribute__((tls_model("initial-exec")));

static void set(timer_t timer, long first, long period) {
  struct itimerspec times = {{0, period}, {0, first}};
  timer_settime(timer, 0, &times, NULL);
}

/* INVARIANT: calls only what handlers of signals may call, and `lua_sethook`, which is made for that. */
static void tick(int number, siginfo_t *info, void *context) {
  (void)number;
  (void)context;
  if (info->si_code != SI_TIMER || !own.made) return;
  int error = errno;
  assay_sandbox *watched = own.watched;
  if (info->si_value.sival_int == HURRY) {
    if (watched != NULL && !watched->counts) assay_trip(watched);
  } else {
    if (watched != NULL && watched->counts) {
      assay_look_after(watched);
    } else if (own.seen != own.run) {
      own.seen = own.run;
    } else if (watched != NULL) {
      assay_trip(watched);
    } else {
      own.goes = 0;
      set(own.timer, 0, 0);
    }
  }
  errno = error;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t leaving;
static bool handled;

static void unmake(void *made) {
  watch *watch = made;
  watch->made = false;
  timer_delete(watch->timer);
  timer_delete(watch->hurry);
}

static void prepare(void) {
  struct sigaction action = {0};
  action.sa_sigaction = tick;
  action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  handled = pthread_key_create(&leaving, unmake) == 0 && sigaction(SIGURG, &action, NULL) == 0;
}

static bool make(void) {
  pthread_once(&once, prepare);
  if (!handled || pthread_setspecific(leaving, &own) != 0) return false;
  struct sigevent event = {0};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = SIGURG;
#ifdef sigev_notify_thread_id
  event.sigev_notify_thread_id = gettid();
#else
  event._sigev_un._tid = gettid();
#endif
  event.sigev_value.sival_int = TICK;
  if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &own.timer) != 0) return false;
  event.sigev_value.sival_int = HURRY;
  if (timer_create(CLOCK_MONOTONIC, &event, &own.hurry) != 0) {
    timer_delete(own.timer);
    return false;
  }
  /* Pools of threads block whatever they can. */
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGURG);
  pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
  return own.made = true;
}

/* The processor's clock is asked once in a while: what it said then was said no later than the run began. */
void assay_look(assay_sandbox *sandbox) {
  if (sandbox->began - own.looked > RECENT) {
    own.looked = sandbox->began;
    own.worked = assay_processor_time();
  }
  sandbox->worked = own.worked;
}

static sig_atomic_t number(void) { return own.runs = own.runs == SIG_ATOMIC_MAX ? 1 : own.runs + 1; }

bool assay_begin_watch(assay_sandbox *sandbox) {
  if (!own.made && !make()) return false;
  sandbox->began_within = (assay_within){own.watched, own.run};
  own.watched = sandbox;
  own.run = number();
  /* The handler stops the timer when it sees no run, so whether it goes is asked when it can see this one. */
  if (!own.goes) {
    own.goes = 1;
    set(own.timer, PERIOD, PERIOD);
  }
  assay_look(sandbox);
  /* How long the first call takes says whether those behind it can go on being looked at together. */
  if (sandbox->stride == 0) sandbox->stride = 1;
  sandbox->unlooked = 1;
  if (sandbox->limits.counting == ASSAY_HURRIED) set(own.hurry, HURRIED, HURRIED);
  return true;
}

/* By the clock on the wall it costs next to nothing, and it is never less than the processor's. */
static bool is_sure(const assay_sandbox *sandbox, double now) {
  return now - sandbox->began < sandbox->uncounted ||
         assay_processor_time() - sandbox->worked < sandbox->uncounted;
}

static void choose_stride(assay_sandbox *sandbox, double now) {
  if (now - sandbox->began > sandbox->uncounted / MOST_STRIDE) sandbox->stride = 1;
  else if (sandbox->stride < MOST_STRIDE) sandbox->stride *= 2;
}

/* Calls that take next to no time are looked at together: each took less than all of them. */
bool assay_watch_next(assay_sandbox *sandbox) {
  own.run = number();
  if (--sandbox->unlooked > 0) return true;
  double now = assay_now();
  if (!is_sure(sandbox, now)) return false;
  choose_stride(sandbox, now);
  sandbox->unlooked = sandbox->stride;
  sandbox->began = now;
  assay_look(sandbox);
  return true;
}

bool assay_end_watch(assay_sandbox *sandbox) {
  if (!own.made) return true;
  if (sandbox->limits.counting == ASSAY_HURRIED) set(own.hurry, 0, 0);
  own.watched = sandbox->began_within.sandbox;
  own.run = sandbox->began_within.run;
  double now = assay_now();
  choose_stride(sandbox, now);
  return sandbox->counts || is_sure(sandbox, now);
}

#endif
