-- What the Dutch edubadges ask of a micro-credential: the schema of the national pilot for Open Badges 3.0.
plugin "nl" {
  title = "Netherlands",
  says = "What a micro-credential on edubadges needs.",
  version = "1.0.0",
  assay = "1",
  reviewed = "2026-11-01",
}

profile "nl" {
  title = "Dutch micro-credentials",
  says = "Every field that the national schema requires, within its bounds.",
  source = "edubadges micro-credential schema for Open Badges 3.0, 2025",
}

local schema = "edubadges micro-credential schema for Open Badges 3.0, 2025"

local complete = [[
credential: mig-basics
title: MIG basics
description: Makes sound fillet welds.
image: { file: mig.png, alt: A torch }
taught_in: [nl]
level: { eqf: 4 }
credits: 5 ects
delivery: blended
target_group: Fitters who begin to weld.
outcomes: [ { id: weld, statement: Weld mild steel } ]
assessments: [ { id: test, method: practical, assesses: [weld], supervision: on_site, identity: checked, grading: { scale: percent, pass: 55 } } ]
quality_assurance: [ { kind: external, body: NVAO } ]
]]

local configuration = "schemes: { sbu: { hours: 1 h } }"

local function without(line)
  local start, stop = complete:find(line .. "\n", 1, true)
  return complete:sub(1, start - 1) .. complete:sub(stop + 1)
end

local function offered(credential) return credential.status == nil or credential.status == "active" end

local function name_of(credential) return "`" .. credential.id .. "`" end

local function wants(name, field, what, help, line)
  check(name) {
    each = "credential", where = offered, missing = field,
    message = "does not say " .. what, help = help,
    why = "The national schema requires it; a badge without it is refused when it is published.",
    source = schema, severity = "error",
    examples = { { bad = without(line), good = complete, configuration = configuration } },
  }
end

wants("no-title", "title", "what it is called", "add `title:`", "title: MIG basics")
wants(
  "no-description", "description", "what it is", "add `description:`", "description: Makes sound fillet welds.")
wants(
  "no-image", "image", "which picture stands for it", "add `image: { file: …, alt: … }`",
  "image: { file: mig.png, alt: A torch }")
wants("no-language", "taught_in", "in which language it is taught", "add `taught_in: [nl]`", "taught_in: [nl]")
wants("no-level", "level", "at which level it is", "add `level: { eqf: … }`", "level: { eqf: 4 }")
wants(
  "no-participation", "delivery", "how learners take part", "add `delivery:`, such as `online` or `blended`",
  "delivery: blended")
wants(
  "no-target-group", "target_group", "for whom it is", "add `target_group:`",
  "target_group: Fitters who begin to weld.")
wants(
  "no-quality-assurance", "quality_assurance", "how its quality is assured",
  "add `quality_assurance: [ { kind: external, body: … } ]`",
  "quality_assurance: [ { kind: external, body: NVAO } ]")

check "size-out-of-bounds" {
  says = "A micro-credential is smaller or larger than the schema allows.",
  why = "It is 3 to 30 EC in steps of a half, or at least 240 hours of study (SBU); one of the two.",
  source = schema,
  severity = "error",
  each = "credential",
  where = offered,
  find = function(credential, report)
    local found = 0
    for _, amount in ipairs(credential.credits or {}) do
      if amount.unit == "ects" then
        found = found + 1
        if amount.amount < 3 or amount.amount > 30 or (amount.amount * 2) % 1 ~= 0 then
          report {
            at = "credits",
            message = "`" .. tostring(amount) .. "` is no size of a micro-credential: 3 to 30 EC, in steps of a half",
            help = "write a size within these bounds, or publish it as another kind of badge",
          }
        end
      elseif amount.unit == "sbu" then
        found = found + 1
        if amount.amount < 240 then
          report {
            at = "credits",
            message = "`" .. tostring(amount) .. "` is too small: a micro-credential counted in hours of study has at least 240",
            help = "publish it as another kind of badge",
          }
        end
      end
    end
    if found == 0 then
      report { message = name_of(credential) .. " does not say its size", help = "add `credits:` in `ects` or in `sbu`" }
    elseif found > 1 then
      report {
        at = "credits", message = name_of(credential) .. " says its size in both EC and SBU",
        help = "keep the one that it is counted in",
      }
    end
  end,
  examples = {
    { bad = without("credits: 5 ects"), good = complete, configuration = configuration },
    { bad = complete:gsub("5 ects", "2.25 ects"), good = complete:gsub("5 ects", "3.5 ects"), configuration = configuration },
    { bad = complete:gsub("5 ects", "200 sbu"), good = complete:gsub("5 ects", "240 sbu"), configuration = configuration },
    { bad = complete:gsub("5 ects", "[5 ects, 240 sbu]"), good = complete, configuration = configuration },
  },
}

check "assessment-incomplete" {
  says = "An assessment does not say of which kind it is, how it is supervised or whether identity is checked.",
  why = "The schema requires assessment type, supervision and identity check; employers read them first.",
  source = schema,
  severity = "error",
  each = "assessment",
  find = function(assessment, report)
    local missing = {}
    for _, field in ipairs { "method", "supervision", "identity" } do
      if assessment[field] == nil then missing[#missing + 1] = "`" .. field .. "`" end
    end
    if #missing > 0 then
      report {
        message = "`" .. assessment.id .. "` does not say its " .. table.concat(missing, ", "),
        help = "add " .. table.concat(missing, ", "),
      }
    end
  end,
  examples = { { bad = complete:gsub(" supervision: on_site,", ""), good = complete, configuration = configuration } },
}

check "no-outcomes" {
  says = "A credential has no outcomes to align.",
  why = "The schema requires criteria and alignment; both come from the outcomes.",
  source = schema,
  severity = "error",
  each = "credential",
  find = function(credential, report)
    if offered(credential) and #(credential.outcomes or {}) == 0 then
      report { message = name_of(credential) .. " has no outcomes", help = "add `outcomes:`" }
    end
  end,
  examples = {
    {
      bad = (without("outcomes: [ { id: weld, statement: Weld mild steel } ]"):gsub(" assesses: %[weld%],", "")),
      good = complete, configuration = configuration,
    },
  },
}

check "no-results" {
  says = "A credential has no assessment whose results can be described.",
  why = "The schema requires at least one result description.",
  source = schema,
  severity = "error",
  each = "credential",
  find = function(credential, report)
    if credential.stack == nil and offered(credential) and #(credential.assessments or {}) == 0 then
      report { message = name_of(credential) .. " has no assessments", help = "add `assessments:` with their `grading`" }
    end
  end,
  examples = {
    {
      bad = complete:gsub("assessments:[^\n]*\n", ""), good = complete, configuration = configuration,
    },
  },
}
