-- What an achievement needs to be issued as an Open Badge 3.0, and what issuing platforms make of it.
plugin "ob3" {
  title = "Open Badges 3.0",
  says = "What an achievement needs to be issued as an Open Badge 3.0.",
  version = "1.0.0",
  assay = "1",
  reviewed = "2026-11-01",
}

profile "ob3" {
  title = "Open Badges 3.0",
  says = "Every required field of an Achievement, and criteria that say something.",
  source = "1EdTech Open Badges Specification 3.0, Achievement",
}

local spec = "1EdTech Open Badges Specification 3.0, Achievement"

local complete = [[
organisation: harbour-college
title: Harbour College
url: https://harbour.example
---
achievement: safety-induction
---
credential: mig-basics
title: MIG basics
description: Makes sound fillet welds in mild steel.
issuer: harbour-college
image: { file: mig.png, alt: A torch }
url: https://harbour.example/mig-basics
requires: { holds: safety-induction }
]]

local function without(line)
  local start, stop = complete:find(line .. "\n", 1, true)
  return complete:sub(1, start - 1) .. complete:sub(stop + 1)
end

local function name_of(credential) return "`" .. credential.id .. "`" end

local function wants(name, field, what, clause, severity, why, help, line)
  check(name) {
    each = "credential", missing = field, message = "does not say " .. what, help = help, why = why,
    source = spec .. "." .. clause, severity = severity,
    examples = { { bad = without(line), good = complete } },
  }
end

wants(
  "no-name", "title", "what it is called", "name", "error", "`name` is required of every Achievement.", "add `title:`",
  "title: MIG basics")
wants(
  "no-description", "description", "what it is", "description", "error",
  "`description` is required of every Achievement.", "add `description:`",
  "description: Makes sound fillet welds in mild steel.")
wants(
  "no-issuer", "issuer", "who issues it", "creator", "error", "A credential cannot be issued by nobody.",
  "add `issuer:`", "issuer: harbour-college")
wants(
  "no-image", "image", "which picture stands for it", "image", "warning",
  "Platforms show the badge's picture; one without is shown as a grey square.", "add `image: { file: …, alt: … }`",
  "image: { file: mig.png, alt: A torch }")
wants(
  "no-page", "url", "where its page is", "id", "info",
  "An `id` that is a web address leads whoever verifies a badge to its current definition.", "add `url:`",
  "url: https://harbour.example/mig-basics")

check "no-criteria" {
  says = "A credential does not say what it takes to earn it.",
  why = "`criteria` is required; an empty one is valid by the schema, and tells nobody anything.",
  source = spec .. ".criteria",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    if credential.stack == nil and credential.requires == nil and #(credential.assessments or {}) == 0 then
      report { message = name_of(credential) .. " says neither what it requires nor how it is assessed", help = "add `requires:`" }
    end
  end,
  examples = { { bad = without("requires: { holds: safety-induction }"), good = complete } },
}

check "image-without-alt" {
  says = "A picture has no words for people who do not see it.",
  why = "`Image.caption` is what a screen reader reads out.",
  source = "1EdTech Open Badges Specification 3.0, Image.caption; WCAG 2.2, 1.1.1",
  severity = "warning",
  each = "credential",
  find = function(credential, report)
    local image = credential.image
    if image and (type(image) == "string" or image.alt == nil) then
      report { at = "image", message = "the picture of " .. name_of(credential) .. " has no `alt` text", help = "write `image: { file: …, alt: … }`" }
    end
  end,
  examples = { { bad = complete:gsub(", alt: A torch", ""), good = complete } },
}

check "issuer-without-page" {
  says = "An issuer has no name or no web page.",
  why = "Whoever verifies a badge looks the issuer up.",
  source = "1EdTech Open Badges Specification 3.0, Profile",
  severity = "warning",
  each = "credential",
  find = function(credential, report)
    local issuer = look_up("organisation", credential.issuer)
    if issuer == nil then return end
    for _, field in ipairs { "title", "url" } do
      if issuer[field] == nil then
        report {
          at = "issuer", message = "the issuer `" .. credential.issuer .. "` has no `" .. field .. "`",
          help = "add `" .. field .. ":` to the organisation",
        }
      end
    end
  end,
  examples = { { bad = without("url: https://harbour.example"), good = complete } },
}
