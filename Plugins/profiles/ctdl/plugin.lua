-- What the Credential Registry asks of a credential described in CTDL: the fields that are required to publish.
plugin "ctdl" {
  title = "CTDL",
  says = "What the Credential Registry requires, and what its benchmark recommends.",
  version = "1.0.0",
  assay = "1",
  reviewed = "2026-11-01",
}

profile "ctdl" {
  title = "CTDL minimum",
  says = "Every required field, and a few that are recommended.",
  source = "CTDL, required properties of Credential; CTDL Benchmark Models 2020",
}

local required = "CTDL, required properties of Credential"
local benchmark = "CTDL Benchmark Models 2020"

local complete = [[
organisation: harbour-college
---
credential: mig-basics
title: MIG basics
kind: micro_credential
status: active
description: Makes sound fillet welds in mild steel.
taught_in: [en]
issuer: harbour-college
url: https://harbour.example/mig-basics
ids: { ctid: ce-1a2b3c4d-0000-4000-8000-1234567890ab }
cost: 120 EUR
duration: 5 weeks
]]

local function without(line)
  local start, stop = complete:find(line .. "\n", 1, true)
  return complete:sub(1, start - 1) .. complete:sub(stop + 1)
end

local function name_of(credential) return "`" .. credential.id .. "`" end

local function wants(name, field, what, source, severity, help, line)
  check(name) {
    each = "credential", missing = field, message = "does not say " .. what, help = help,
    why = severity == "error" and "The registry refuses a credential without it."
      or "The benchmark recommends it: searches compare credentials by it.",
    source = source, severity = severity,
    examples = { { bad = without(line), good = complete } },
  }
end

wants("no-title", "title", "what it is called", required, "error", "add `title:`", "title: MIG basics")
wants("no-kind", "kind", "what sort of credential it is", required, "error", "add `kind:`", "kind: micro_credential")
wants("no-status", "status", "where it stands in its life", required, "error", "add `status: active`", "status: active")
wants("no-language", "taught_in", "in which language it is", required, "error", "add `taught_in: [en]`", "taught_in: [en]")
wants("no-owner", "issuer", "who owns it", required, "error", "add `issuer:`", "issuer: harbour-college")
wants("no-page", "url", "where its page is", required, "error", "add `url:`", "url: https://harbour.example/mig-basics")
wants("no-cost", "cost", "what it costs", benchmark, "info", "add `cost:`; `0 USD` says that it is free", "cost: 120 EUR")
wants("no-duration", "duration", "how long it takes", benchmark, "info", "add `duration:`", "duration: 5 weeks")

check "short-description" {
  says = "A description is missing or shorter than 15 characters.",
  why = "The registry refuses it.",
  source = required .. ": Description",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local text = credential.description
    if text == nil then
      report { message = name_of(credential) .. " has no description", help = "add `description:` of at least 15 characters" }
    elseif utf8.len(text) and utf8.len(text) < 15 then
      report {
        at = "description",
        message = "the description has " .. utf8.len(text) .. " characters, and at least 15 are asked for",
        help = "say in a sentence what learners can do",
      }
    end
  end,
  examples = {
    { bad = without("description: Makes sound fillet welds in mild steel."), good = complete },
    { bad = complete:gsub("Makes sound fillet welds in mild steel%.", "Welds."), good = complete },
  },
}

check "malformed-ctid" {
  says = "A credential has no CTID, or one that is malformed.",
  why = "The CTID names the credential in the registry for ever; the published schemas accept any text, so slips go unseen.",
  source = required .. ": CTID",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local ctid = credential.ids and credential.ids.ctid
    if ctid == nil then
      report { message = name_of(credential) .. " has no CTID", help = "add `ids: { ctid: ce-… }`" }
      return
    end
    local hex = ("[0-9a-f]"):rep(4)
    if not ctid:match("^ce%-" .. hex .. hex .. ("%-" .. hex):rep(4) .. hex .. hex .. "$") then
      report {
        at = "ids.ctid",
        message = "`" .. ctid .. "` is no CTID: `ce-` and a UUID in lower case",
        help = "copy it from the registry",
      }
    end
  end,
  examples = {
    { bad = without("ids: { ctid: ce-1a2b3c4d-0000-4000-8000-1234567890ab }"), good = complete },
    { bad = complete:gsub("ce%-1a2b3c4d", "ce-1A2B3C4D"), good = complete },
  },
}

check "expires-without-renewal" {
  says = "A certification or licence says neither how it is renewed nor for what it is revoked.",
  why = "The benchmark asks both of certifications and licences; holders plan by them.",
  source = benchmark .. ": renewal, revocation",
  severity = "warning",
  each = "credential",
  find = function(credential, report)
    if credential.kind ~= "certification" and credential.kind ~= "license" then return end
    local validity = credential.validity
    if validity == nil or (validity.renewals == nil and validity.revocation == nil) then
      report {
        at = "kind",
        message = name_of(credential) .. " says neither how it is renewed nor for what it is revoked",
        help = "add `validity:` with `renewals` and `revocation`",
      }
    end
  end,
  examples = {
    {
      bad = complete:gsub("micro_credential", "certification"),
      good = complete:gsub("micro_credential", "certification") .. "validity: { revocation: [ Unsafe work. ] }\n",
    },
  },
}
