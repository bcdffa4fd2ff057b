#include "Sandbox.h"

#include <string.h>

/* Units for a comparison of two texts, and for a piece of it. */
enum { COMPARING = 2, PIECE = 256, PIECE_UNITS = 4 };

static int in_pieces(assay_sandbox *sandbox, const char *left, const char *right) {
  assay_charge_quietly(sandbox, COMPARING);
  for (;; left += PIECE, right += PIECE) {
    /* The interpreter goes on behind a zero byte for as long as all is equal. */
    if (sandbox->stop != ASSAY_DONE) return -1;
    int order = strncmp(left, right, PIECE);
    if (order != 0 || memchr(left, 0, PIECE) != NULL) return order;
    assay_charge_quietly(sandbox, PIECE_UNITS);
  }
}

/* The interpreter puts texts in order by this function of the C library's, from one zero byte to the next, all within one
   instruction. Ours takes its place, so that the work is charged; and texts are in the order of their bytes, whatever a
   machine is set to. Nobody else in this program asks for the order of its language. Where a library's own function cannot be
   replaced the deadline ends what takes too long. */
int strcoll(const char *left, const char *right) {
  assay_sandbox *sandbox = assay_current;
  return sandbox == NULL ? strcmp(left, right) : in_pieces(sandbox, left, right);
}
