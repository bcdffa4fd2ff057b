-- What our insurer asks of designs. A design answers with `northwind: { witness: … }` in the assessment.
local design = [[
credential: mig-operator
assessments:
  - { id: weld-test, method: practical }
]]

check "practical-without-witness" {
  says = "A practical assessment does not say who watches it.",
  why = "Our insurer wants a named witness for every practical assessment in our bays.",
  source = "Northwind, rules of the workshop, 4.2",
  each = "assessment",
  find = function(assessment, report)
    if assessment.method == "practical" and not assessment.northwind.witness then
      report {
        at = "method",
        message = "`" .. assessment.id .. "` is practical and names no witness",
        help = "add `northwind: { witness: shift lead }`, or whoever watches",
      }
    end
  end,
  examples = {
    { bad = design, good = (design:gsub("practical }", "practical, northwind: { witness: shift lead } }")) },
  },
}
