internal import AssayModel
internal import LuaRuntime

extension HostFunction {
  static let daysBetween = HostFunction(
    name: "days_between", signature: ScriptSignature(["from": "assay.date", "to": "assay.date"], gives: "integer"),
    says: "How many days lie between two dates such as `2026-05-01`; negative where the second is earlier.",
    example: "days_between(award.awarded, learner.day) <= 365"
  ) { call, _ in
    let dates = call.arguments.map { $0.text.flatMap { CalendarDate($0) } }
    guard dates.count == 2, let from = dates[0], let to = dates[1] else {
      return .failure(
        "`days_between` wants two dates", help: "write it as in `days_between(award.awarded, learner.day)`")
    }
    return .values([.integer(to.dayNumber - from.dayNumber)])
  }
}
