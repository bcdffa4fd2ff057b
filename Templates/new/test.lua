-- What must stay true of the designs, whatever is changed. Each `it` is a sentence and what shows it.
describe("new-name", function()
  it("has somebody who earns it", function()
    -- Name a learner of learners/, and a credential.
    expect(learner "ana"):earns "mig-basics"
  end)
end)
