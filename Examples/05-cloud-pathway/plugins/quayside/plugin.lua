-- Quayside Certification: our certificates in other people's credentials, and what those must say of themselves.
plugin "quayside" {
  title = "Quayside Certification",
  version = "0.9.0",
  assay = "1",
  organisation = "quayside",
  reviewed = "2026-04-01",
}

-- `counts = true`: the certificate is used up like any other award, so it cannot be an elective as well.
criterion "certified" {
  says = "Holds one of our certificates, from a proctored examination.",
  counts = true,
  takes = {
    tier = choice { of = { "associate", "professional" }, default = "associate", says = "At least which." },
    within = quantity { unit = "years", default = "3 years", says = "How recent; or `cycle`, in a renewal." },
  },
  requires = function(p)
    local accepted = { "quayside-professional" }
    if p.tier == "associate" then accepted[2] = "quayside-associate" end
    return count {
      name = "certificate",
      title = "A certificate of Quayside",
      at_least = 1,
      of = { id = accepted, within = p.within, is = "quayside/proctored" },
    }
  end,
}

predicate "proctored" {
  says = "Was earned under the eyes of a proctor.",
  reads = "attributes.proctored",
  holds_if = function(proctored) return proctored == true end,
}

-- Who uses our name has to say how long a certificate is good for.
profile "quayside" {
  title = "Quayside's terms for partners",
  says = "A credential with our name in it expires and can be renewed.",
  source = "Quayside, terms for partners, 2026, section 3",
  rules = { ["expiry-without-renewal"] = "error" },
}

check "never-expires" {
  says = "A credential that we assess never expires.",
  why = "Our certificates are good for three years. What rests on them cannot be good for ever.",
  source = "Quayside, terms for partners, 2026, section 3.1",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local is_ours = false
    for _, partner in ipairs(credential.partners or {}) do
      is_ours = is_ours or partner.organisation == "quayside"
    end
    if is_ours and credential.validity == nil then
      report { message = "`" .. credential.id .. "` never expires", help = "add `validity: { period: 3 years }`" }
    end
  end,
}

example "an examination at home, alone" {
  on_date = "2026-05-01",
  learner = {
    awards = { { achievement = "quayside-associate", awarded = "2025-10-06", attributes = { proctored = false } } },
  },
  of = "certified",
  earns = false,
  because = "certificate",
}

example "more than was asked" {
  on_date = "2026-05-01",
  learner = {
    awards = { { achievement = "quayside-professional", awarded = "2025-10-06", attributes = { proctored = true } } },
  },
  of = "certified",
  with = { tier = "associate" },
  earns = true,
}
