namespace PaConnect.Domain.Contracts;

/// <summary>
/// The parts of a contract, in the order they are asked. Each is one short form, and each says by itself whether it
/// is finished.
/// </summary>
public enum ContractSection
{
    Parties,
    JobAndPlace,
    Pay,
    Hours,
    HolidayAndLeave,
    SicknessAndPension,
    NoticeAndProbation,
    TrainingAndRules,
}

/// <summary>A particular without which the contract cannot be offered, as the sentence that asks for it.</summary>
public sealed record MissingParticular(ContractSection Section, string Sentence);
