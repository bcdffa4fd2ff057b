#include "Sandbox.h"

#include <stdlib.h>
#include <string.h>

void assay_count_lines(assay_sandbox *sandbox) { sandbox->mask |= LUA_MASKLINE; }

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
  *lines = (assay_lines){strdup(chunk), NULL, 0, 0};
  if (lines->chunk == NULL) abort();
  return lines;
}

/* Lines of chunks that are no file are nobody's to look at. */
void assay_count_line(lua_State *L, lua_Debug *activation) {
  if (!lua_getinfo(L, "S", activation) || activation->source[0] != '@' || activation->currentline <= 0) return;
  assay_lines *lines = lines_of(assay_of(L), activation->source + 1);
  size_t line = (size_t)activation->currentline;
  if (line >= lines->count) {
    lines->counts = assay_grown(lines->counts, &lines->capacity, line + 1, sizeof *lines->counts);
    memset(lines->counts + lines->count, 0, (line + 1 - lines->count) * sizeof *lines->counts);
    lines->count = line + 1;
  }
  lines->counts[line]++;
}

size_t assay_counted_chunks(const assay_sandbox *sandbox) { return sandbox->chunks; }
const char *assay_counted_chunk(const assay_sandbox *sandbox, size_t chunk) { return sandbox->lines[chunk].chunk; }
size_t assay_counted_lines(const assay_sandbox *sandbox, size_t chunk) { return sandbox->lines[chunk].count; }

int64_t assay_line_count(const assay_sandbox *sandbox, size_t chunk, size_t line) {
  return sandbox->lines[chunk].counts[line];
}

void assay_free_lines(assay_sandbox *sandbox) {
  for (size_t at = 0; at < sandbox->chunks; at++) {
    free(sandbox->lines[at].chunk);
    free(sandbox->lines[at].counts);
  }
  free(sandbox->lines);
}
