extension KnownUnsaid {
  static let all: [KnownUnsaid] = [
    KnownUnsaid(
      .princeton, "completed_by_semester",
      "a deadline is a date here, not a time since enrolling; said for one year's students", isNear: true, in: 60),
    KnownUnsaid(
      .princeton, "course_list", "only some topics of a course are meant; a pattern names courses", isNear: true, in: 1),
    KnownUnsaid(.princeton, "deadline", "it has no value, and its meaning is not documented", in: 2),
    KnownUnsaid(.princeton, "declaration_limit", "no criterion asks when a learner enrolled", in: 10),
    KnownUnsaid(
      .princeton, "double_counting_allowed_local",
      "its meaning is not documented, and the tool that reads the file does not look at it", in: 1),
    KnownUnsaid(
      .princeton, "excluded_majors",
      "who has declared a major is not known, who was awarded it is; said with `forbids`", isNear: true, in: 10),
    KnownUnsaid(
      .princeton, "iw_relationship", "nothing says that one piece of work serves two credentials, or may not", in: 6),
    KnownUnsaid(
      .princeton, "iw_required", "whether independent work is part of it is said by its requirements alone", in: 117),
    KnownUnsaid(
      .princeton, "max_common_with_major",
      "what may be counted twice lies in a pool of its own, where sharing has no limit", in: 3),
    KnownUnsaid(.princeton, "min_needed", "it needs more than what is listed below it can come to", in: 6),
    KnownUnsaid(
      .princeton, "no_crosslist",
      "an equivalence holds everywhere; a pattern cannot look past it to the listing that was taken", in: 2),
    KnownUnsaid(
      .princeton, "no_req", "no transcript shows it, and it is one of several to choose from; left out", in: 5),
    KnownUnsaid(
      .princeton, "no_req", "no transcript shows it; said with `stated`, which decides nothing", isNear: true, in: 117),
    KnownUnsaid(
      .princeton, "requirements without a name",
      "they are not shown: what may count there is known, how much of it is not", isNear: true, in: 17),
    KnownUnsaid(.dallas, "core", "the degree does not mention the core curriculum", in: 1),
  ]
}
