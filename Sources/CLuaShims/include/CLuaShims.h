#ifndef ASSAY_CLUA_SHIMS_H
#define ASSAY_CLUA_SHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The release of Lua this was compiled against, such as "Lua 5.4.4". */
const char *assay_lua_release(void);

/* One interpreter with one environment, for the scripts of one plugin. Nothing here raises, and nothing lets the caller
   touch the interpreter's stack: values go in and out as rows of nodes. */
typedef struct assay_sandbox assay_sandbox;

typedef struct assay_limits {
  int64_t budget;   /* units of work per call */
  size_t memory;    /* bytes in all, beyond what an empty sandbox takes */
  size_t block;     /* bytes in one piece */
  size_t output;    /* bytes that `print` may write */
  double deadline;  /* seconds of processor time, for what is counted */
  int counting;     /* one of `assay_counting` */
} assay_limits;

enum assay_counting {
  ASSAY_COUNTED,   /* every instruction */
  ASSAY_WATCHED,   /* none, where that can be seen to make no difference; a run that is tripped must be done again */
  ASSAY_HURRIED    /* the same, but tripped almost at once, to try that */
};

enum assay_kind {
  ASSAY_NONE,
  ASSAY_BOOLEAN,
  ASSAY_INTEGER,
  ASSAY_NUMBER,
  ASSAY_TEXT,
  ASSAY_TABLE,
  ASSAY_FUNCTION,
  ASSAY_OBJECT
};

/* A value on its way out. A table is followed by its items, and then by its fields: a text and a value each. */
typedef struct assay_node {
  int kind;
  double number;
  int64_t integer;   /* a truth, an integer, the id of a function or an object, the count of a table's items */
  int64_t first;     /* the kind of an object, the first line of a function, the count of a table's fields */
  int64_t last;      /* the last line of a function, the count of a table's other entries */
  const char *text;  /* a text's bytes, or a function's chunk; good until the sandbox is used again */
  size_t length;
} assay_node;

/* What a script asks the host. The arguments are in the outgoing row, the answer goes into the incoming one. */
enum assay_question {
  ASSAY_WORD,      /* subject: the number of the word */
  ASSAY_UNKNOWN,   /* a global that does not exist; the answer is a failure */
  ASSAY_TRIED,     /* true and what the function gave that the host wanted called, or false and the message */
  ASSAY_MODULE,    /* a text; the answer is a chunk's name, its text or translation, which it is, the length of the text */
  ASSAY_INDEX,     /* subject: the object's kind and id; for the others too */
  ASSAY_LENGTH,
  ASSAY_KEYS,
  ASSAY_CALL,
  ASSAY_METHOD,    /* subject: the number of the method; the arguments are those after the object */
  ASSAY_DETACHED,  /* subject: the number of a method that was called without its object; the answer is a failure */
  ASSAY_COMPARE,   /* an integer below, at or above zero; absent: cannot be compared */
  ASSAY_ADD,       /* absent: cannot be added */
  ASSAY_SHOW
};

/* ASSAY_TRY: the row is a function and its arguments, which is called; ASSAY_TRIED then asks for the answer. */
enum assay_answer { ASSAY_VALUES, ASSAY_FAILED, ASSAY_ABSENT, ASSAY_TRY };

/* Runs on the thread of the script. It must not use the sandbox otherwise than by the rows and `assay_find_asker`. */
typedef int (*assay_ask)(void *host, int question, int64_t subject, int64_t id);

enum assay_outcome {
  ASSAY_DONE,
  ASSAY_SYNTAX,
  ASSAY_ERROR,
  ASSAY_BUDGET,
  ASSAY_MEMORY,
  ASSAY_DEADLINE,
  ASSAY_INTERRUPTED,
  ASSAY_TRIPPED    /* nothing came of it, and the sandbox is of no use any more: do it again from the start, counted */
};

/* Ends whatever runs in any sandbox of the process, and whatever begins to run, until it is cleared. Handlers of signals
   may call these, and every thread. */
void assay_interrupt(void);
void assay_clear_interruption(void);

/* NULL when the system has no memory. */
assay_sandbox *assay_sandbox_open(assay_limits limits, void *host, assay_ask ask);
void assay_sandbox_close(assay_sandbox *sandbox);

/* What an object of a kind can do besides being shown. */
enum assay_ability {
  ASSAY_CAN_INDEX = 1,
  ASSAY_CAN_LENGTH = 2,
  ASSAY_CAN_KEYS = 4,
  ASSAY_CAN_CALL = 8,
  ASSAY_CAN_COMPARE = 16,
  ASSAY_CAN_ADD = 32
};

/* From now on counts how often each line of the chunks is begun, and how often the functions that begin in a line are
   called; coroutines that exist already go on without. */
void assay_count_lines(assay_sandbox *sandbox);
size_t assay_counted_chunks(const assay_sandbox *sandbox);
const char *assay_counted_chunk(const assay_sandbox *sandbox, size_t chunk);
/* One more than the last line that has a count; lines are counted from 1. */
size_t assay_counted_lines(const assay_sandbox *sandbox, size_t chunk);
int64_t assay_line_count(const assay_sandbox *sandbox, size_t chunk, size_t line);
int64_t assay_call_count(const assay_sandbox *sandbox, size_t chunk, size_t line);

/* Words, kinds and methods are numbered from 0 in the order in which they are added. `table` may be NULL. A method belongs
   to the kind that was added last, which must be able to index: it is asked for what is no method. */
bool assay_add_word(assay_sandbox *sandbox, const char *table, const char *name);
bool assay_add_kind(assay_sandbox *sandbox, const char *name, int abilities);
bool assay_add_method(assay_sandbox *sandbox, const char *name);

/* A value on its way into a script. A table is followed by its items, and then by its fields: a text and a value each. So is
   an object by the fields that it brings, which scripts read without asking, for as long as the call lasts. */
typedef struct assay_given {
  uint16_t kind;
  uint16_t sort;  /* an object's kind */
  uint32_t count; /* of a text's bytes, or of fields */
  int64_t value;  /* a truth, an integer, the bits of a number, the place of a text's bytes, the count of a table's items, an id */
} assay_given;

/* The incoming row: arguments of a call, and answers. */
typedef struct assay_incoming {
  assay_given *given;
  size_t count, capacity;
  char *bytes; /* of texts */
  size_t used, room;
  bool nested; /* some of what is given is within something else */
} assay_incoming;

/* Begins the row anew, as running and answering do. */
assay_incoming *assay_begin_row(assay_sandbox *sandbox);
void assay_grow_row(assay_incoming *row);
/* Whether there are just so many values, beside those within others. */
bool assay_holds(const assay_incoming *row, size_t values);
/* The place of a text's bytes in the row. */
size_t assay_keep_bytes(assay_incoming *row, const uint8_t *bytes, size_t length);

static inline void assay_put(assay_incoming *row, int kind, int64_t sort, int64_t count, int64_t value) {
  if (row->count == row->capacity) assay_grow_row(row);
  row->given[row->count++] = (assay_given){(uint16_t)kind, (uint16_t)sort, (uint32_t)count, value};
  if ((kind == ASSAY_TABLE && value > 0) || (kind != ASSAY_TEXT && count > 0)) row->nested = true;
}

/* The outgoing row: results of a call, and arguments of questions. */
size_t assay_row_count(const assay_sandbox *sandbox);
const assay_node *assay_row(const assay_sandbox *sandbox);

/* These return an outcome. `name` ends with a zero, like "plugins/northwind/plugin.lua". */
int assay_run(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length);
/* The bytes are what `assay_translate` gave in this process: the interpreter trusts them, so nobody else's will do. `written`
   is the length of the source, which is above zero. */
int assay_run_translated(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length, size_t written);
int assay_call(assay_sandbox *sandbox, int64_t function);
/* Calls a function for each `width` values of the incoming row as it was when `assay_begin_each` set it aside. Each call has
   a budget of its own. After a call that fails, being called again goes on with the next. */
void assay_begin_each(assay_sandbox *sandbox);
int assay_call_each(assay_sandbox *sandbox, int64_t function, size_t width);
/* For each call that was done since: twice the kind of the first value that it gave back, and one where that is true. */
size_t assay_answer_count(const assay_sandbox *sandbox);
const uint8_t *assay_answers(const assay_sandbox *sandbox);
/* Runs nothing: the row is one text, the chunk as the interpreter translated it. */
int assay_translate(assay_sandbox *sandbox, const char *name, const uint8_t *bytes, size_t length);

/* After an outcome that is not done: the message as Lua has it, and the lines, innermost first. */
const char *assay_message(const assay_sandbox *sandbox);
size_t assay_message_length(const assay_sandbox *sandbox);
size_t assay_frame_count(const assay_sandbox *sandbox);
const char *assay_frame_chunk(const assay_sandbox *sandbox, size_t frame);
const char *assay_frame_function(const assay_sandbox *sandbox, size_t frame);
int assay_frame_line(const assay_sandbox *sandbox, size_t frame);

/* True when calls that wait for each other took what was used up. */
bool assay_is_deep(const assay_sandbox *sandbox);

/* While a question is asked: makes the line of the script that asks the only frame. False when no script's line asks. */
bool assay_find_asker(assay_sandbox *sandbox);

const uint8_t *assay_output(const assay_sandbox *sandbox);
size_t assay_output_length(const assay_sandbox *sandbox);
void assay_forget_output(assay_sandbox *sandbox);
/* Of what is not counted, only what was charged. */
int64_t assay_spent(const assay_sandbox *sandbox);
size_t assay_memory_used(const assay_sandbox *sandbox);

#endif
