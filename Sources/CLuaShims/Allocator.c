#include "Sandbox.h"

#include <stdlib.h>

/* A text of just the size of a block fits, with what the interpreter puts before it. */
enum { BYTES_PER_UNIT = 64, HEADER = 64, FIRST_STRINGS = 128 * sizeof(void *) };

/* Units for a block, however small: it has to be found, looked at and taken back. A text is looked for before it is made. */
enum { BLOCK = 8, TEXT = 16 };

/* A long text is copied when it is made, and gone through byte by byte when it is compared or used as a key. */
enum { LONG_TEXT = 4096, LONG_TEXT_TIMES = 16 };

/* Bytes to which a block no longer grows once the script is over, or does nothing but move what it has. */
enum { LARGE = 1 << 16 };

/* The interpreter asks again after collecting its garbage, so only the second refusal in a row is final. A block that is
   too large is never granted. INVARIANT: nothing raises here; a limit that is reached arms the hook, as a handler of
   signals would. */
static void *refuse(assay_sandbox *sandbox, bool final) {
  if (sandbox->refused || final) assay_stop(sandbox, ASSAY_MEMORY);
  /* The library's buffers do not ask again: what they raise is known only when the stack is gone. */
  else if (sandbox->stop == ASSAY_DONE && sandbox->running != NULL) assay_record_frames(sandbox, sandbox->running);
  sandbox->refused = true;
  assay_charge_quietly(sandbox, (int64_t)(sandbox->memory / BYTES_PER_UNIT));
  return NULL;
}

/* Tables that call each other in a circle fill the stack within one instruction, and move all of it at each step. */
static bool is_stuck_or_over(const assay_sandbox *sandbox) {
  return sandbox->running != NULL && (sandbox->stop != ASSAY_DONE || sandbox->still >= ASSAY_STILL * ASSAY_SLOWNESS);
}

static void charge(assay_sandbox *sandbox, size_t bytes) {
  sandbox->loose += bytes;
  if (sandbox->loose < BYTES_PER_UNIT) return;
  assay_charge_quietly(sandbox, (int64_t)(sandbox->loose / BYTES_PER_UNIT));
  sandbox->loose %= BYTES_PER_UNIT;
}

void *assay_allocate(void *context, void *block, size_t old, size_t size) {
  assay_sandbox *sandbox = context;
  bool strings = block != NULL && block == sandbox->strings;
  size_t had = block == NULL ? 0 : old; /* for a new block, `old` is its type */
  if (size == 0) {
    free(block);
    sandbox->memory -= had;
    return NULL;
  }
  if (size > had) {
    if (size > sandbox->limits.block + HEADER && !strings) return refuse(sandbox, true);
    if (is_stuck_or_over(sandbox) && size > LARGE && !strings) return refuse(sandbox, true);
    if (size - had > sandbox->ceiling || sandbox->memory > sandbox->ceiling - (size - had)) return refuse(sandbox, false);
  }
  /* Charged before the block moves: what looks at the stack must not find it half moved. */
  if (block == NULL) charge(sandbox, (old == LUA_TSTRING ? TEXT : BLOCK) * BYTES_PER_UNIT);
  if (size > had) charge(sandbox, (block == NULL && old == LUA_TSTRING && size > LONG_TEXT ? LONG_TEXT_TIMES : 1) * (size - had));
  void *moved = realloc(block, size);
  if (moved == NULL) {
    if (size <= had) abort(); /* Lua relies on blocks that can always shrink */
    return refuse(sandbox, false);
  }
  sandbox->memory += size - had;
  if (size > had) sandbox->refused = false;
  if (strings || (block == NULL && sandbox->strings == NULL && size == FIRST_STRINGS && sandbox->main == NULL))
    sandbox->strings = moved;
  return moved;
}
