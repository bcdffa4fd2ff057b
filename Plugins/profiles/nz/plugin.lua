-- What New Zealand asks of a micro-credential before it is listed: NZQA, listing and operational rules 2022, rule 6.
plugin "nz" {
  title = "New Zealand",
  says = "What NZQA asks before a micro-credential is listed.",
  version = "1.0.0",
  assay = "1",
  reviewed = "2026-11-01",
}

profile "nz" {
  title = "NZQA micro-credential listing",
  says = "Every demand of rule 6 that a design can meet.",
  source = "NZQA Micro-credential Listing, Approval, and Accreditation Rules 2022, rule 6",
}

local rule6 = "NZQA Micro-credential Listing, Approval, and Accreditation Rules 2022, rule 6"

local complete = [[
organisation: northwind
---
credential: mig-basics
title: MIG basics
purpose: A first step into the welding bay.
level: { nzqcf: 3 }
credits: 5 nzqcf
field_of_study: { nzsced: "030511" }
quality_assurance: [ { kind: external, review_every: 1 year } ]
need: [ { partner: northwind, statement: Welders are hard to find. } ]
]]

local configuration = "schemes: { nzqcf: { hours: 10 h } }"

local function without(line)
  local start, stop = complete:find(line .. "\n", 1, true)
  return complete:sub(1, start - 1) .. complete:sub(stop + 1)
end

local function offered(credential) return credential.status == nil or credential.status == "active" end

local function name_of(credential) return "`" .. credential.id .. "`" end

local function wants(name, field, what, why, help, line)
  check(name) {
    each = "credential", where = offered, missing = field,
    message = "does not say " .. what, help = help, why = why,
    source = rule6, severity = "error",
    examples = { { bad = without(line), good = complete, configuration = configuration } },
  }
end

wants(
  "no-purpose", "purpose", "what it is for",
  "The purpose statement tells learners and employers what it is of use for; it is published with the listing.",
  "add `purpose:` with its use, its relevance to industry and where it leads", "purpose: A first step into the welding bay.")

wants(
  "no-level", "level", "at which level it is", "Every listed micro-credential has a level of the framework.",
  "add `level: { nzqcf: … }`", "level: { nzqcf: 3 }")

wants(
  "no-need", "need", "who needs it",
  "Evidence from industry, employers or communities that it is needed is part of the application.",
  "add `need:` with the `partner` and a `statement`",
  "need: [ { partner: northwind, statement: Welders are hard to find. } ]")

check "no-nzsced" {
  says = "A credential has no NZSCED code of six digits.",
  why = "The listing is filed under the New Zealand Standard Classification of Education.",
  source = rule6,
  severity = "error",
  each = "credential",
  where = offered,
  find = function(credential, report)
    local codes = credential.field_of_study and credential.field_of_study.nzsced
    if codes == nil or #codes == 0 then
      report {
        message = name_of(credential) .. " has no NZSCED code",
        help = "add `field_of_study: { nzsced: \"030511\" }` with the code that fits",
      }
      return
    end
    for _, code in ipairs(codes) do
      if not code:match("^%d%d%d%d%d%d$") then
        report {
          at = "field_of_study.nzsced",
          message = "`" .. code .. "` is no NZSCED code: it has six digits",
          help = "look the code up in the classification, and write it in quotes",
        }
      end
    end
  end,
  examples = {
    { bad = without('field_of_study: { nzsced: "030511" }'), good = complete, configuration = configuration },
    { bad = complete:gsub("030511", "0305"), good = complete, configuration = configuration },
  },
}

check "credits-out-of-bounds" {
  says = "A credential has no credits, or more than 40.",
  why = "A micro-credential is at most 40 credits; larger awards are listed as qualifications.",
  source = rule6,
  severity = "error",
  each = "credential",
  where = offered,
  find = function(credential, report)
    local credits = credential.credits
    if credits == nil or #credits == 0 then
      report { message = name_of(credential) .. " does not say its credits", help = "add `credits:`, of 10 hours each" }
      return
    end
    for _, amount in ipairs(credits) do
      if amount.unit == "nzqcf" and amount.amount > 40 then
        report {
          at = "credits",
          message = "a micro-credential has at most 40 credits; this one has " .. tostring(amount),
          help = "split it, or list it as a qualification",
        }
      end
    end
  end,
  examples = {
    { bad = without("credits: 5 nzqcf"), good = complete, configuration = configuration },
    { bad = complete:gsub("5 nzqcf", "45 nzqcf"), good = complete, configuration = configuration },
  },
}

check "no-review" {
  says = "A credential does not say when it is reviewed, or later than every three years.",
  why = "A listing carries a review period of one to three years; without one it lapses unnoticed.",
  source = rule6,
  severity = "error",
  each = "credential",
  where = offered,
  find = function(credential, report)
    local period
    for _, quality in ipairs(credential.quality_assurance or {}) do period = period or quality.review_every end
    if period == nil then
      report {
        message = name_of(credential) .. " does not say how often it is reviewed",
        help = "add `review_every: 1 year` under `quality_assurance`",
      }
    elseif period.unit == "months" and (period.amount < 12 or period.amount > 36) then
      report {
        at = "quality_assurance",
        message = "it is reviewed every " .. tostring(period) .. "; the rule asks for one to three years",
        help = "write `review_every:` with one to three years",
      }
    end
  end,
  examples = {
    {
      bad = without("quality_assurance: [ { kind: external, review_every: 1 year } ]"), good = complete,
      configuration = configuration,
    },
    { bad = complete:gsub("1 year", "5 years"), good = complete, configuration = configuration },
  },
}

-- Words that a title must not have, since learners would take it for something larger.
local forbidden = {
  "new zealand", "national", "diploma", "degree", "bachelor", "master", "doctor", "under%-?graduate",
  "post%-?graduate",
}

check "misleading-title" {
  says = "A title uses a word that is kept for larger awards.",
  why = "A title must not make learners think that they get a qualification or a degree.",
  source = rule6 .. ".2",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local title = " " .. (credential.title or ""):lower() .. " "
    for _, word in ipairs(forbidden) do
      local found = title:match("%A(" .. word .. ")s?%A")
      if found then
        report {
          at = "title",
          message = "the title has the word `" .. found .. "`, which is kept for larger awards",
          help = "say what learners can do instead",
        }
      end
    end
  end,
  examples = { { bad = complete:gsub("MIG basics", "National MIG welding"), good = complete, configuration = configuration } },
}
