/* augmenting_paths REPEATS < PUZZLES: what deciding puzzles by number costs at least. Sets of awards are bits of words, and
 * a claim that finds no free award asks the owners of those it could have whether they can do with another. Prints for each
 * puzzle whether all claims can be met, and nanoseconds of processor time. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_AWARDS = 512, WORDS = MOST_AWARDS / 64, MOST_CLAIMS = 64 };

struct puzzle {
  int awards, claims, words;
  int need[MOST_CLAIMS];
  uint64_t fits[MOST_CLAIMS][WORDS];
};

struct search {
  const struct puzzle *puzzle;
  uint64_t free[WORDS], tried[WORDS];
  unsigned char owner[MOST_AWARDS];
};

/* Finds one more award for a claim, if need be by moving others. */
static int serve(struct search *search, int claim) {
  const uint64_t *fits = search->puzzle->fits[claim];
  int words = search->puzzle->words;
  for (int w = 0; w < words; w++) {
    uint64_t open = fits[w] & search->free[w];
    if (!open) continue;
    search->free[w] &= ~(open & -open);
    search->owner[w * 64 + __builtin_ctzll(open)] = claim;
    return 1;
  }
  for (int w = 0; w < words; w++) {
    uint64_t left;
    while ((left = fits[w] & ~search->tried[w])) {
      uint64_t bit = left & -left;
      int award = w * 64 + __builtin_ctzll(left), owner = search->owner[award];
      search->tried[w] |= bit;
      if (owner == claim || !serve(search, owner)) continue;
      search->owner[award] = claim;
      return 1;
    }
  }
  return 0;
}

static int is_met(const struct puzzle *puzzle) {
  struct search search = {.puzzle = puzzle};
  for (int award = 0; award < puzzle->awards; award++) search.free[award / 64] |= 1ull << (award % 64);
  for (int claim = 0; claim < puzzle->claims; claim++)
    for (int slot = 0; slot < puzzle->need[claim]; slot++) {
      memset(search.tried, 0, sizeof search.tried);
      if (!serve(&search, claim)) return 0;
    }
  return 1;
}

static int number(void) {
  int read;
  if (scanf("%d", &read) != 1) {
    fputs("the puzzles end too early\n", stderr);
    exit(1);
  }
  return read;
}

static double nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

int main(int count, char **words) {
  int repeats = count > 1 ? atoi(words[1]) : 1;
  for (int left = number(); left > 0; left--) {
    struct puzzle puzzle = {.awards = number()};
    puzzle.claims = number();
    puzzle.words = (puzzle.awards + 63) / 64;
    if (puzzle.awards > MOST_AWARDS || puzzle.claims > MOST_CLAIMS) return fputs("too large a puzzle\n", stderr), 1;
    for (int award = 0; award < puzzle.awards; award++) number();
    for (int claim = 0; claim < puzzle.claims; claim++) {
      puzzle.need[claim] = number();
      for (int fit = number(); fit > 0; fit--) {
        int award = number();
        puzzle.fits[claim][award / 64] |= 1ull << (award % 64);
      }
    }
    int met = is_met(&puzzle);
    double before = nanoseconds();
    for (int i = 0; i < repeats; i++) met &= is_met(&puzzle);
    printf("%s %.0f\n", met ? "met" : "unmet", (nanoseconds() - before) / repeats);
  }
  return 0;
}
