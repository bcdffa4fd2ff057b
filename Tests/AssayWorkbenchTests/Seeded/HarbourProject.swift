/// A rich project of Harbour College and Northwind in which nothing is wrong: every kind of document, and a plugin.
enum HarbourProject {
  static let files: [String: String] = [
    "assay.yaml": #"""
    assay: 1
    name: harbour
    language: en
    plugins:
      - { id: northwind, path: plugins/northwind, version: 1.4.0 }
    schemes: { sbu: { hours: 1 h } }
    tests: { on_date: 2026-05-01 }
    counting: { uses: { at_most: 3 } }

    """#,
    "catalogue/all.yaml": #"""
    achievement: linux-basics
    title: Linux basics
    kind: course
    issuer: harbour-college
    credits: 3 ects
    hours: 75 h
    level: { eqf: 4 }
    tags: [cloud]
    shows: [fab-skills/cluster@competent]
    ---
    achievement: networks
    title: Networks
    kind: course
    issuer: northwind
    credits: 3 ects
    hours: 80 h
    level: { eqf: 4 }
    tags: [cloud]
    ---
    achievement: safety-induction
    title: Safety induction
    kind: course
    issuer: harbour-college
    hours: 8 h
    level: { eqf: 3 }
    ---
    achievement: iso-9606-1
    title: Welder qualification ISO 9606-1
    kind: certificate
    issuer: northwind
    ---
    achievement: mig-bay
    title: MIG bay
    kind: badge
    issuer: northwind
    attributes: { witness: J. Ito, assessor: M. Okafor }
    ---
    list: cloud-electives
    title: Cloud electives
    of: [linux-basics, networks]
    ---
    assessment: bend-test
    title: Bend test
    method: practical
    purpose: summative
    grading: { scale: percent, pass: 60 }
    northwind: { witness: J. Ito }

    """#,
    "credentials/bay-ready.yaml": #"""
    credential: bay-ready
    title: Bay Ready
    kind: micro_credential
    version: 1.0.0
    status: active
    issuer: harbour-college
    level: { eqf: 4 }
    hours: 60 h
    shows: [harbour-technician/both]
    outcomes:
      - { id: weld, statement: Weld mild steel in a MIG bay }
    assessments:
      - { id: joint, title: Test joint, method: practical, purpose: summative, assesses: [weld], grading: { scale: pass_fail }, northwind: { witness: J. Ito } }
    requires:
      all_of:
        - assessment: joint
        - northwind/floor_ready: { hours: 40 h }
    approved: [ { stage: academic_board, by: registrar, date: 2026-03-14, version: 1.0.0 } ]
    ---
    stack: harbour-technician
    title: Harbour Technician
    status: active
    issuer: harbour-college
    level: { eqf: 5 }
    of: [cloud-operator, bay-ready]
    at_least: 2
    validity: { expires_with: first_part }
    outcomes:
      - { id: both, statement: Run machines and weld steel }
    assessments:
      - { id: viva, title: Talk about both, method: oral, purpose: formative, assesses: [both] }
    approved: [ { stage: academic_board, by: registrar, date: 2026-03-14 } ]

    """#,
    "credentials/cloud-operator.yaml": #"""
    credential: cloud-operator
    title: Cloud Operator
    kind: micro_credential
    version: 1.2.0
    status: active
    description: Runs containerised services in production under supervision.
    taught_in: [en]
    issuer: harbour-college
    partners:
      - { organisation: northwind, role: assess }
    level: { eqf: 5 }
    credits: 6 ects
    hours: 150 h
    duration: 10 weeks
    delivery: blended
    field_of_study: { isced_f: 0613 }
    outcomes:
      - { id: deploy, statement: Deploy a containerised service to a cluster, align: [ { framework: fab-skills, code: cluster, relation: close } ] }
      - { id: restore, statement: Restore a failed service within an agreed time }
    assessments:
      - id: drill
        title: Supervised incident drill
        method: practical
        purpose: summative
        assesses: [deploy, restore]
        weight: 60
        supervision: on_site
        identity: checked
        grading: { scale: percent, pass: 70 }
        evidence: [ { kind: log } ]
        northwind: { witness: J. Ito }
      - { id: report, title: Incident report, method: written, purpose: summative, assesses: [restore], weight: 40, grading: { scale: percent, pass: 50 } }
    requires:
      all_of:
        - holds: linux-basics
        - assessment: { id: drill, within: 2 years }
        - assessment: report
        - name: electives
          credits: { at_least: 3 ects, of: { list: cloud-electives, except: linux-basics } }
          limits: [ { at_most: 2, of: { issuer: northwind } } ]
    counting:
      limits: [ { at_most: 1/3, by: credits, of: { gained_by: [prior_learning, transfer] } } ]
      shared_with: [ { credential: bay-ready, at_most: 1 } ]
    validity:
      period: 3 years
      renewals:
        - extends: 3 years
          from: expiry
          requires:
            any_of:
              - assessment: { id: drill, within: cycle }
              - hours: { at_least: 30 h, of: { tag: cloud }, within: cycle }
    quality_assurance:
      - { kind: external, body: QQI, url: https://qqi.example, reviewed: 2026-03-01, review_every: 1 year }
    approved: [ { stage: academic_board, by: registrar, date: 2026-03-14, version: 1.2.0 } ]
    examples:
      - { learner: ana, on_date: 2026-05-01, earns: true }
      - { learner: ben, on_date: 2026-05-01, earns: false, because: drill }

    """#,
    "frameworks/fab.yaml": #"""
    framework: fab-skills
    title: Fabrication skills
    version: "2026"
    levels: [novice, competent, expert]
    source: { url: https://skills.example, licence: CC-BY-4.0 }
    competencies:
      - { id: welding, statement: Join metals by welding }
      - { id: mig, statement: Weld mild steel with MIG, parent: welding }
      - { id: cluster, statement: Run a cluster of machines }

    """#,
    "learners/ana.yaml": #"""
    learner: ana
    enrolled: [ { credential: cloud-operator, version: 1.2.0, on_date: 2026-01-10 } ]
    facts: { age: 27, employer: northwind }
    awards:
      - { achievement: linux-basics, awarded: 2026-02-01, score: 82 }
      - { achievement: networks, awarded: 2026-02-03 }
      - { achievement: safety-induction, awarded: 2025-09-01 }
      - { achievement: mig-bay, awarded: 2026-02-10 }
    results:
      - { assessment: cloud-operator/drill, date: 2026-03-01, score: 74, attempt: 2, assessor: northwind }
      - { assessment: cloud-operator/report, date: 2026-03-01, score: 60 }
      - { assessment: bend-test, date: 2026-03-01, score: 80 }
      - { assessment: bay-ready/joint, date: 2026-03-01, score: pass }
    evidence: [ { id: e1, kind: site_log, date: 2026-01-31, hours: 45 h, signed_by: { role: supervisor, organisation: northwind } } ]
    experience: [ { role: welder, organisation: northwind, from: 2024-01-01, to: 2026-01-01, hours: 900 h } ]
    ---
    learner: ben
    awards:
      - { achievement: linux-basics, awarded: 2026-02-01, score: 82 }
      - { achievement: networks, awarded: 2026-02-03 }
    results:
      - { assessment: cloud-operator/report, date: 2026-03-01, score: 60 }

    """#,
    "organisations.yaml": #"""
    organisation: harbour-college
    title: Harbour College
    country: IE
    url: https://harbour.example
    ---
    organisation: northwind
    title: Northwind Fabrication
    country: IE
    url: https://northwind.example
    ids: { did: "did:web:northwind.example" }

    """#,
    "plugins/northwind/plugin.lua": #"""
    -- Northwind Fabrication: what we ask before we co-sign a welding credential.
    plugin "northwind" { title = "Northwind Fabrication", version = "1.4.0", assay = "1", organisation = "northwind", reviewed = "2026-03-01" }

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

    -- A question about one award. Asked once per award; a field that is not recorded makes the answer undecided.
    predicate "witnessed" {
      says = "Names a witness who is not the assessor.",
      reads = { "attributes.witness", "attributes.assessor" },
      holds_if = function(witness, assessor) return witness ~= assessor end,
    }

    -- A check of our own, when words are not enough.
    check "practical-without-witness" {
      why  = "Our insurer wants a named witness for every practical assessment.",
      each = "assessment",
      find = function(assessment, report)
        if assessment.method == "practical" and not assessment.northwind.witness then
          report { at = "method", message = "`" .. assessment.id .. "` names no witness", help = "add `northwind: { witness: … }`" }
        end
      end,
    }

    example "forgot the signature" {
      on_date = "2026-05-01",
      learner = {
        awards = {
          { achievement = "safety-induction", awarded = "2025-09-01" },
          { title = "MIG bay", kind = "badge", awarded = "2026-02-10", attributes = { witness = "J. Ito", assessor = "M. Okafor" } },
        },
        evidence = { { kind = "site_log", hours = "45 h", date = "2026-01-31" } },
        results  = { { assessment = "bend-test", score = 81, date = "2026-02-10" } },
      },
      of = "floor_ready", earns = false, because = "site log",
    }

    """#,
  ]
}
