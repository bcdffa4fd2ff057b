#include "Sandbox.h"

#include <stdlib.h>
#include <string.h>

void assay_count_lines(assay_sandbox *sandbox) {
  sandbox->mask |= LUA_MASKLINE | LUA_MASKCALL;
  sandbox->uncounted = 0;
}

static assay_lines *lines_of(assay_sandbox *sandbox, const char *chunk) {
  for (size_t at = 0; at < sandbox->chunks; at++) {
    size_t place = (sandbox->last_chunk + at) % sandbox->chunks;
    if (strcmp(sandbox->lines[place].chunk, chunk) != 0) continue;
    sandbox->last_chunk = place;
    return &sandbox->lines[place];
  }
  size_t capacity = sandbox->chunks;
  sandbox->lines = assay_grown(sandbox->lines, &capacity, sandbox->chunks + 1, sizeof *sandbox->lines);
  sandbox->last_chunk = sandbox->chunks++;
  assay_lines *lines = &sandbox->lines[sandbox->last_chunk];
  *lines = (assay_lines){.chunk = strdup(chunk)};
  if (lines->chunk == NULL) abort();
  return lines;
}

static void add(assay_counts *counts, size_t line) {
  if (line >= counts->count) {
    counts->counts = assay_grown(counts->counts, &counts->capacity, line + 1, sizeof *counts->counts);
    memset(counts->counts + counts->count, 0, (line + 1 - counts->count) * sizeof *counts->counts);
    counts->count = line + 1;
  }
  counts->counts[line]++;
}

/* Chunks that are no file are nobody's to look at, and a chunk itself is no function. */
void assay_count_event(lua_State *L, lua_Debug *activation) {
  if (!lua_getinfo(L, "S", activation) || activation->source[0] != '@') return;
  bool begins = activation->event == LUA_HOOKLINE;
  int line = begins ? activation->currentline : activation->linedefined;
  if (line <= 0) return;
  assay_lines *lines = lines_of(assay_of(L), activation->source + 1);
  add(begins ? &lines->begun : &lines->called, (size_t)line);
}

size_t assay_counted_chunks(const assay_sandbox *sandbox) { return sandbox->chunks; }
const char *assay_counted_chunk(const assay_sandbox *sandbox, size_t chunk) { return sandbox->lines[chunk].chunk; }

size_t assay_counted_lines(const assay_sandbox *sandbox, size_t chunk) {
  const assay_lines *lines = &sandbox->lines[chunk];
  return lines->begun.count > lines->called.count ? lines->begun.count : lines->called.count;
}

static int64_t at(const assay_counts *counts, size_t line) { return line < counts->count ? counts->counts[line] : 0; }

int64_t assay_line_count(const assay_sandbox *sandbox, size_t chunk, size_t line) {
  return at(&sandbox->lines[chunk].begun, line);
}

int64_t assay_call_count(const assay_sandbox *sandbox, size_t chunk, size_t line) {
  return at(&sandbox->lines[chunk].called, line);
}

void assay_free_lines(assay_sandbox *sandbox) {
  for (size_t at = 0; at < sandbox->chunks; at++) {
    free(sandbox->lines[at].chunk);
    free(sandbox->lines[at].begun.counts);
    free(sandbox->lines[at].called.counts);
  }
  free(sandbox->lines);
}
