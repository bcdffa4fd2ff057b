/// The plugin that the guide explains, and a design that uses it.
enum FloorReady {
  static let plugin = """
    criterion "floor_ready" {
      says = "Can run a MIG bay unsupervised on a normal shift.",
      takes = { hours = quantity { unit = "h", default = "40 h", at_least = "1 h" } },
      requires = function(p)
        return all_of {
          evidence { name = "site log", kind = "site_log", hours = p.hours, signed_by = { role = "supervisor" } },
          assessment { id = "bend-test", score = 70, within = "2 years" },
          any_of { holds "safety-induction", holds "iso-9606-1" },
          count { at_least = 1, of = { kind = "badge", is = "northwind/witnessed" } },
        }
      end,
    }

    predicate "witnessed" {
      says = "Names a witness who is not the assessor.",
      reads = { "attributes.witness", "attributes.assessor" },
      holds_if = function(witness, assessor) return witness ~= assessor end,
    }

    check "practical-without-witness" {
      why  = "Our insurer wants a named witness for every practical assessment.",
      each = "assessment",
      find = function(assessment, report)
        if assessment.method == "practical" and not assessment.northwind.witness then
          report { at = "method", message = "`" .. assessment.id .. "` names no witness", help = "add one" }
        end
      end,
    }

    """

  static let design = """
    achievement: safety-induction
    ---
    achievement: iso-9606-1
    ---
    assessment: bend-test
    grading: { scale: percent, pass: 70 }
    ---
    credential: welder
    requires:
      northwind/floor_ready: { hours: 20 h }
    ---
    learner: ana
    awards:
      - { achievement: safety-induction, awarded: 2025-09-01 }
      - { id: bay, title: MIG bay, kind: badge, awarded: 2026-02-10, attributes: { witness: J. Ito, assessor: M. Okafor } }
    evidence: [ { kind: site_log, hours: 25 h, date: 2026-01-31, signed_by: { role: supervisor } } ]
    results: [ { assessment: bend-test, score: 81, date: 2026-02-10 } ]

    """
}
