-- attack: error/error_control_bytes
-- expect: clean-error
-- must: control bytes of a message never reach a terminal
-- why: escape codes change what people see
error("\27[2J\27]0;ESCAPED\7\r\0\8 \xff\xfe", 0)
