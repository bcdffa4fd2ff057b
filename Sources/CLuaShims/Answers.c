#include "Sandbox.h"

/* What the host reads of a sandbox between calls. */
const char *assay_message(const assay_sandbox *sandbox) { return sandbox->message; }
size_t assay_message_length(const assay_sandbox *sandbox) { return sandbox->message_length; }
size_t assay_frame_count(const assay_sandbox *sandbox) { return sandbox->frame_count; }
const char *assay_frame_chunk(const assay_sandbox *sandbox, size_t frame) { return sandbox->frames[frame].chunk; }
const char *assay_frame_function(const assay_sandbox *sandbox, size_t frame) { return sandbox->frames[frame].function; }
int assay_frame_line(const assay_sandbox *sandbox, size_t frame) { return sandbox->frames[frame].line; }
bool assay_is_deep(const assay_sandbox *sandbox) { return sandbox->deep; }
const uint8_t *assay_output(const assay_sandbox *sandbox) { return (const uint8_t *)sandbox->output; }
size_t assay_output_length(const assay_sandbox *sandbox) { return sandbox->printed; }
void assay_forget_output(assay_sandbox *sandbox) { sandbox->printed = 0; }
size_t assay_memory_used(const assay_sandbox *sandbox) { return sandbox->memory; }
size_t assay_answer_count(const assay_sandbox *sandbox) { return sandbox->answered; }
const uint8_t *assay_answers(const assay_sandbox *sandbox) { return sandbox->answers; }
