#pragma once

#include <stddef.h>

/// A file of the folder `Templates`, as it was when this was built.
struct assay_template {
  /// From `Templates`: `basic/assay.yaml`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

size_t assay_template_count(void);
struct assay_template assay_template_at(size_t index);
