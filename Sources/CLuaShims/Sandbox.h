#ifndef ASSAY_SANDBOX_H
#define ASSAY_SANDBOX_H

#include "CLuaShims.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <signal.h>

#if LUA_VERSION_NUM != 504
#error "Assay's scripts are written in Lua 5.4: install liblua5.4-dev"
#endif

enum {
  ASSAY_PERIOD = 250,         /* instructions between two looks at the budget */
  ASSAY_SHORT_PERIOD = 20,    /* where they take long */
  ASSAY_CHAIN = 16,           /* tables that look in each other, as far as that costs nothing more */
  ASSAY_DEPTH = 64,           /* of tables that go in or out */
  ASSAY_DEEP = 2000,          /* activations that no sensible script needs */
  ASSAY_NESTING = 100,        /* of coroutines within coroutines */
  ASSAY_FRAMES = 16,
  ASSAY_LEVELS = 200,         /* of calls that are looked through for lines of the author's */
  ASSAY_NEAR = 32,            /* of them, for the line that asks */
  ASSAY_FRACTION = 130,       /* units for a number with a fraction that becomes text */
  ASSAY_TRANSLATING = 14,     /* units for a byte of source */
  ASSAY_STILL = 50,           /* ticks of the timer within one instruction, after which no large block is given */
  ASSAY_CAUGHT = 160,         /* units for an error that is caught */
  ASSAY_RAISED = 60,          /* units for one that is raised with a message, or handled */
  ASSAY_MESSAGE = 4096
};

/* Seconds between two looks, after which the next comes sooner. */
#define ASSAY_LATE 0.05

/* How many times as slow as meant everything goes. What a sanitizer is to see must not be cut off by the clock. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ASSAY_SLOWNESS 10
#endif
#endif
#if !defined(ASSAY_SLOWNESS)
#define ASSAY_SLOWNESS 1
#endif

/* A thread of the script that waits for the one it resumed. */
typedef struct assay_waiting {
  lua_State *thread;
  struct assay_waiting *outer;
} assay_waiting;

/* What ran on the thread before. */
typedef struct assay_within {
  struct assay_sandbox *sandbox;
  sig_atomic_t run;
} assay_within;

/* The outgoing row, outside the interpreter's memory. */
typedef struct assay_nodes {
  assay_node *nodes;
  size_t count, capacity;
  size_t used;      /* bytes of the memory that it counts as */
} assay_nodes;

/* A line of a script that was being executed. */
typedef struct assay_frame {
  char chunk[512];
  char function[64];
  int line;
} assay_frame;

/* How often something happened in each line. */
typedef struct assay_counts {
  int64_t *counts;
  size_t count, capacity;
} assay_counts;

/* What is counted of a chunk, outside the interpreter's memory. */
typedef struct assay_lines {
  char *chunk;
  assay_counts begun, called;
} assay_lines;

struct assay_sandbox {
  lua_State *main;
  lua_State *volatile running;  /* these two are seen and set by a handler of signals as well */
  assay_waiting *waiting;
  assay_limits limits;
  void *host;
  assay_ask ask;

  size_t memory, ceiling;
  size_t loose;     /* bytes that were not charged yet */
  size_t kept;      /* bytes that the host may have kept during this call */
  bool refused;     /* the last piece asked for was refused */
  bool wide;        /* functions may have got very many values */
  int64_t chain;    /* what an instruction can cost beyond its unit, because tables look in each other */
  void *strings;    /* the interpreter's table of strings, which may be larger than a block */

  int64_t left;
  volatile sig_atomic_t stop; /* ASSAY_DONE, or the limit that was reached; then nothing of the script runs any more */
  int mask;         /* of the hook */
  bool counts;      /* this run has a hook; without one, it is tripped instead of ended by the budget */
  double uncounted; /* seconds that a run may take without; zero: every run is counted */
  double began, until;
  double worked;    /* the thread's processor time about when it began; below zero: nobody has looked yet */
  int unlooked, stride; /* calls until the next look at the clock, and between two looks */
  assay_within began_within;
  struct assay_sandbox *outer; /* what the thread ran before */
  bool timed;       /* a timer looks as well */
  double looked;    /* when the hook looked at the clock last */
  int64_t left_before;         /* at the last tick of the timer beside a counted run */
  volatile sig_atomic_t still; /* ticks since that changed */
  double slow;      /* the processor's time at the last look, where that came late; zero: it did not */
  uint64_t random;
  int64_t calls;    /* so many until now: what an object brought is good for one of them */
  int nesting, closing;
  bool asking;

  assay_incoming in;
  assay_nodes out;
  assay_incoming each; /* the arguments of calls that follow each other, and the place of those of the next */
  size_t next;
  uint8_t *answers; /* twice the kind, and one for what is true */
  size_t answered, answers_room;
  int64_t words, kinds, methods, functions;

  char *output;
  size_t printed, output_room;

  assay_lines *lines;
  size_t chunks, last_chunk;

  bool syntax;
  bool deep;        /* the memory went into calls that wait for each other */
  char message[ASSAY_MESSAGE];
  size_t message_length;
  assay_frame frames[ASSAY_FRAMES];
  size_t frame_count;
};

/* The places of the registry that are ours. */
extern char assay_key_functions, assay_key_objects, assay_key_modules, assay_key_syntax, assay_key_environment;

/* The sandbox whose script this thread runs. */
extern _Thread_local assay_sandbox *assay_current __attribute__((tls_model("initial-exec")));

/* Every thread's extra space is a copy of the main thread's. */
static inline assay_sandbox *assay_of(lua_State *L) { return *(assay_sandbox **)lua_getextraspace(L); }

void *assay_allocate(void *sandbox, void *block, size_t old, size_t size);

/* Work. `assay_charge` raises when the budget is used up, `assay_charge_quietly` only sees to it that the script ends. */
void assay_begin_work(assay_sandbox *sandbox);
int assay_end_work(assay_sandbox *sandbox);
/* Within work: what follows is a call of its own, with the whole budget. May raise. */
void assay_begin_next(assay_sandbox *sandbox);
void assay_charge(lua_State *L, int64_t units);
void assay_charge_quietly(assay_sandbox *sandbox, int64_t units);
void assay_watch(assay_sandbox *sandbox, lua_State *thread);
void assay_stop(assay_sandbox *sandbox, int limit);
/* From now on an instruction costs so many units more. Such work is always counted. */
void assay_slow_down(lua_State *L, int64_t units);
/* So many values go to the script at once. Handing very many on is one instruction: such work is always counted. */
void assay_hand_out(lua_State *L, int64_t count);
/* The error on top was caught. */
void assay_charge_caught(lua_State *L);
/* For handlers of signals, as often as they like; the second at each tick beside a counted run. */
void assay_trip(assay_sandbox *sandbox);
void assay_look_after(assay_sandbox *sandbox);
/* Seconds by the clock on the wall, and of the thread's processor time. */
double assay_now(void);
double assay_processor_time(void);

void assay_choose_counting(assay_limits *limits);
/* The seconds that a run may take uncounted; zero: it is counted from the start. */
double assay_uncounted_time(const assay_limits *limits);
/* The clock beside a run. False where there is none; then the run must be counted. */
bool assay_begin_watch(assay_sandbox *sandbox);
/* Sets what the processor's clock said no later than now, where that is known. */
void assay_look(assay_sandbox *sandbox);
/* These give false when it took so long that it must be done again. The first is for work that goes on with another call. */
bool assay_watch_next(assay_sandbox *sandbox);
bool assay_end_watch(assay_sandbox *sandbox);
void assay_end_if_stopped(lua_State *L, int status);

/* A line of a script begins, or a function is called. */
void assay_count_event(lua_State *L, lua_Debug *activation);
void assay_free_lines(assay_sandbox *sandbox);

void assay_record_frames(assay_sandbox *sandbox, lua_State *L);
int assay_on_error(lua_State *L);

/* For what the host has without limit, as a row or a count: without memory for it there is no host. */
void *assay_grown(void *block, size_t *capacity, size_t needed, size_t size);
void assay_push_row(lua_State *L, int *count);
/* The place behind so many values of a row. */
size_t assay_skip_values(const assay_incoming *row, size_t at, size_t count);
/* Pushes values of a row, for which there must be room. */
void assay_push_values(lua_State *L, const assay_incoming *row, size_t at, size_t end);
void assay_begin_out(assay_sandbox *sandbox);
void assay_write(lua_State *L, int index, int depth);
int assay_kind_of(lua_State *L, int index);

void assay_open_objects(lua_State *L);
/* Arguments: the kind's name and its abilities. */
int assay_add_kind_protected(lua_State *L);
/* Arguments: the method's name and its number. */
int assay_add_method_protected(lua_State *L);
void assay_push_object(lua_State *L, int64_t kind, int64_t id, bool brings);
/* Takes the table on top as the fields of the object below, for this call. */
void assay_bring(lua_State *L);
bool assay_is_object(lua_State *L, int index, int64_t *kind, int64_t *id);
int assay_object_pairs(lua_State *L);

int assay_question(lua_State *L, int question, int64_t subject, int64_t id, int first, int last);
int assay_answered(lua_State *L, int answer);
int assay_word(lua_State *L);

int assay_open_environment(lua_State *L);
void assay_open_base(lua_State *L);
void assay_open_strings(lua_State *L);
void assay_open_tables(lua_State *L);
void assay_open_math(lua_State *L);
void assay_open_utf8(lua_State *L);
void assay_open_coroutines(lua_State *L);
void assay_open_require(lua_State *L);

/* Sets each function of a list in the table on top. */
void assay_set_functions(lua_State *L, const luaL_Reg *functions);
/* Sets the library's own functions of these names in the table on top: charged for the texts they are given, or for the
   number of their arguments only. */
void assay_set_reading(lua_State *L, lua_CFunction opener, const char *const *names);
void assay_set_handing(lua_State *L, lua_CFunction opener, const char *const *names);
/* The library's own function, which is the first upvalue. */
int assay_library(lua_State *L);

/* A number that is not whole, which takes long to become text. */
bool assay_is_fraction(lua_State *L, int index);
const char *assay_show(lua_State *L, int index, size_t *length);
int assay_pairs(lua_State *L);
/* Pushes a list of the keys of a table in their order, or returns false for a plain list. Gives the count in any case. */
bool assay_push_keys(lua_State *L, int index, lua_Integer *count);
int assay_format(lua_State *L);

int assay_find(lua_State *L);
int assay_match(lua_State *L);
int assay_gmatch(lua_State *L);
int assay_gsub(lua_State *L);
int assay_sort(lua_State *L);

#endif
