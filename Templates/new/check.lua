-- A check of our own, for what the words of designs cannot say. Use it with `require "new-name"` in plugin.lua.
check "new-name" {
  why = "Say here whom it hurts when the check finds something.",
  each = "assessment",
  find = function(assessment, report)
    if assessment.method == "practical" and not assessment.supervision then
      report {
        at = "method",
        message = "`" .. assessment.id .. "` is practical, and nothing says who watches",
        help = "add `supervision: on_site`",
      }
    end
  end,
}
