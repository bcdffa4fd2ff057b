extension KnownDifference {
  static let princeton: [KnownDifference] = [
    KnownDifference("2.test", "Core", of: 9, theirs: 2, ours: 1, .nearest),
    KnownDifference("2.test", "Core / Science Policy", of: 1, theirs: 1, ours: 0, .nearest),
    KnownDifference("2.test", "Core / Elective Courses", of: 4, theirs: 2, ours: 3, .nearest),
    KnownDifference("4.test", "", of: 3, theirs: 2, ours: 3, .leftOpen),
    KnownDifference("4.test", "Core Courses", of: 4, theirs: 0, ours: 4, .leftOpen),
    KnownDifference("4.test", "Core Courses / Theory", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("4.test", "Core Courses / Systems", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("4.test", "Core Courses / Applications", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("4.test", "Core Courses / General", of: 2, theirs: 1, ours: 2, .leftOpen),
    KnownDifference("5.test", "", of: 3, theirs: 1, ours: 3, .leftOpen),
    KnownDifference("5.test", "Core Courses", of: 4, theirs: 0, ours: 4, .leftOpen),
    KnownDifference("5.test", "Core Courses / Theory", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("5.test", "Core Courses / Systems", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("5.test", "Core Courses / Applications", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("5.test", "Core Courses / General", of: 2, theirs: 1, ours: 2, .leftOpen),
    KnownDifference("5.test", "Independent Work", of: 1, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("6.test", "", of: 4, theirs: 2, ours: 3, .leftOpen),
    KnownDifference("6.test", "Prerequisites", of: 4, theirs: 1, ours: 4, .leftOpen),
    KnownDifference("6.test", "Prerequisites / Statistics Prerequisite", of: 1, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("6.test", "Prerequisites / Microeconomics Prerequisite", of: 1, theirs: 0, ours: 1, .leftOpen),
    KnownDifference(
      "6.test", "Prerequisites / Politics, Sociology or Psychology Prerequisite", of: 1, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("6.test", "Core / Elective Courses", of: 4, theirs: 2, ours: 3, .leftOpen),
    KnownDifference("7.test", "", of: 2, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("7.test", "Core Courses", of: 4, theirs: 1, ours: 4, .leftOpen),
    KnownDifference("7.test", "Core Courses / Theory", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("7.test", "Core Courses / Systems", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference("7.test", "Core Courses / Applications", of: 2, theirs: 0, ours: 2, .leftOpen),
    KnownDifference(
      "10.test", "Humanities and Social Sciences / Seven Total Courses", of: 7, theirs: 3, ours: 2, .repeated),
    KnownDifference("13.test", "", of: 8, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("13.test", "Chemical and Biological Engineering Core", of: 8, theirs: 0, ours: 8, .leftOpen),
    KnownDifference(
      "13.test", "Chemical and Biological Engineering Core / Seven Core Courses", of: 7, theirs: 3, ours: 7, .leftOpen),
    KnownDifference(
      "13.test", "Chemical and Biological Engineering Core / Senior Independent Work", of: 1, theirs: 0, ours: 1,
      .leftOpen),
    KnownDifference("13.test", "Chemistry Requirement", of: 2, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("13.test", "Advanced Science Requirement", of: 2, theirs: 0, ours: 1, .leftOpen),
    KnownDifference(
      "13.test", "Advanced Science Requirement / Advanced Chemical Engineering", of: 1, theirs: 0, ours: 1, .leftOpen),
    KnownDifference("14.test", "Advanced Science Requirement", of: 2, theirs: 0, ours: 1, .chosen),
    KnownDifference(
      "14.test", "Advanced Science Requirement / Advanced Chemical Engineering", of: 1, theirs: 0, ours: 1, .chosen),
    KnownDifference("15.test", "", of: 3, theirs: 3, ours: 2, .deadline),
    KnownDifference("15.test", "General Requirements", of: 5, theirs: 5, ours: 3, .deadline),
    KnownDifference(
      "15.test", "Departmental Concentration / Mechanical Engineering / Applications of Mathematics", of: 2, theirs: 2,
      ours: 0, .enough),
    KnownDifference(
      "15.test",
      "Departmental Concentration / Mechanical Engineering / Applications of Mathematics / Differential Equations",
      of: 1, theirs: 1, ours: 0, .enough),
    KnownDifference(
      "15.test",
      "Departmental Concentration / Mechanical Engineering / Applications of Mathematics / Mathematics Elective", of: 1,
      theirs: 1, ours: 0, .enough),
    KnownDifference(
      "15.test", "Departmental Concentration / Aerospace Engineering", of: 7, theirs: 6, ours: 5, .enough),
    KnownDifference(
      "15.test", "Departmental Concentration / Aerospace Engineering / Applications of Mathematics", of: 1, theirs: 1,
      ours: 0, .enough),
  ]
}
