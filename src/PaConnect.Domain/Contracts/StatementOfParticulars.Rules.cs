using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Contracts;

/// <summary>The parts about training, tasks, duties, privacy, problems, unions and signing.</summary>
public static partial class StatementOfParticulars
{
    private static StatementPart WriteTraining(TrainingParticulars training) => new(
        ContractSection.TrainingAndRules,
        "Training",
        [
            new StatementLine("Training you must do: " + Either(training.Compulsory, "None.")),
            .. training.Compulsory?.What is null
                ? Enumerable.Empty<StatementLine>()
                :
                [
                    new StatementLine(training.PaidBy is { } payer ? PayerWords(payer) : $"Who pays for it: {Gap}."),
                    new StatementLine("Time in training that you must do is paid as work."),
                ],
            new StatementLine(
                "Training you may do: " + Either(training.Optional, "None is promised. You may always ask.")),
        ]);

    private static string PayerWords(TrainingPayer payer) => payer switch
    {
        TrainingPayer.Employer => "Your employer pays for it.",
        TrainingPayer.Funder => "Whoever funds the support pays for it. You do not.",
        TrainingPayer.Assistant => "You pay for it yourself. This must not take your pay below the legal minimum.",
    };

    private static StatementPart WriteTasks(Particulars particulars)
    {
        var job = particulars.Job;
        return new StatementPart(
            ContractSection.JobAndPlace,
            "What you do",
            [
                new StatementLine(
                    "Your tasks are:",
                    job.Tasks.Count > 0
                        ? [.. job.Tasks.Select(task => task.Label())]
                        : [OneLine(job.MoreTasks)]),
                .. job.Tasks.Count > 0 ? IfTyped(job.MoreTasks) : [],
                new StatementLine(
                    "Your employer may ask for other tasks of this kind, if that is fair and you know how to do them."),
                new StatementLine("You do not have to do anything that is against the law or plainly unreasonable."),
                new StatementLine(
                    "You do a health task only after somebody has shown you how and agreed that you can do it safely."),
            ]);
    }

    private static StatementPart WriteDuties(Particulars particulars) => new(
        ContractSection.TrainingAndRules,
        "How you work",
        [
            new StatementLine(
                "You keep these six duties. They come from the code of the General Social Care Council, which closed "
                + "in 2012.",
                [
                    "Protect the rights of the person you support and their carers, and speak up for what they want.",
                    "Earn their trust, and keep it.",
                    "Help them to be independent, and keep them from danger and harm as far as you can.",
                    "Respect their rights, and help to make sure that nobody is harmed, themselves included.",
                    "Behave so that people can trust social care.",
                    "Answer for your work, and keep learning to do it better.",
                ]),
            new StatementLine(
                "You also follow the code in use today: "
                + $"{(particulars.Job.Locality is { } place ? CodeFor(place.Nation) : Gap)}."),
            new StatementLine(
                "You support people to look after themselves. There are seven principles.",
                [
                    "People make their own choices, knowing what there is to choose from.",
                    "Talk and listen so that people can see what they need and grow sure of themselves.",
                    "Help people to find information that they can use.",
                    "Help people to learn to do things for themselves.",
                    "Help people to use technology that makes them independent.",
                    "Show people where support is, and let them have a say in how it is planned and run.",
                    "Help people to weigh up risks and to take those that are right for them.",
                ]),
        ]);

    private static string CodeFor(Nation nation) => nation switch
    {
        Nation.England => "the Code of Conduct for Healthcare Support Workers and Adult Social Care Workers in England",
        Nation.Scotland => "the Scottish Social Services Council’s Codes of Practice",
        Nation.Wales => "Social Care Wales’s Code of Professional Practice for Social Care",
        Nation.NorthernIreland => "the Northern Ireland Social Care Council’s Standards of Conduct and Practice",
    };

    private static StatementPart WritePrivacy() => new(
        ContractSection.TrainingAndRules,
        "Keeping things private",
        [
            new StatementLine(
                "What you learn about your employer, the person you support, their home and family is private. "
                + "It stays private after you leave. You do not post it online or tell others."),
            new StatementLine(
                "You may tell those who need to know if somebody is in danger, or if the law asks you to. "
                + "Nothing here stops you from reporting a crime or wrongdoing, or from getting advice."),
            new StatementLine(
                "Your employer keeps your details safe, and uses them only to employ you. "
                + "This contract is kept for six years after it ends. You may ask to see what is kept about you."),
        ]);

    private static StatementPart WriteProblems(Particulars particulars)
    {
        var training = particulars.Training;
        return new StatementPart(
            ContractSection.TrainingAndRules,
            "If something goes wrong",
            [
                new StatementLine(
                    "If your employer thinks that you did something wrong, these steps come before any decision:",
                    [
                        "Your employer finds out what happened, and tells you in writing what the problem is.",
                        "You meet and you give your side. You may bring a colleague or somebody from a trade union.",
                        "Your employer tells you in writing what is decided, and why.",
                        "You may appeal.",
                    ]),
                new StatementLine(
                    "Theft, violence, abuse, neglect, and being drunk or on drugs at work are examples of very "
                    + "serious misconduct."),
                new StatementLine($"To ask for a decision to be looked at again: {Sentence(training.AppealTo)}"),
                new StatementLine($"If you have a complaint, tell: {Sentence(training.GrievanceTo)}"),
                new StatementLine(
                    IsNorthernIreland(particulars)
                        ? "These steps follow the Labour Relations Agency’s code of practice. It also gives free "
                            + "advice."
                        : "These steps follow the Acas code of practice. Acas also gives free advice."),
                .. IsNorthernIreland(particulars)
                    ? Enumerable.Empty<StatementLine>()
                    :
                    [
                        new StatementLine(
                            "Nobody may harass you at work, and that includes family and visitors. Your employer takes "
                            + "reasonable steps to stop it. Say if it happens."),
                    ],
                .. IfTyped(training.HouseRules),
                new StatementLine(
                    "Agreements with a trade union that affect this job: "
                    + Either(training.CollectiveAgreements, "None.")),
            ]);
    }

    /// <summary>
    /// The statement of the right to join a union goes with the written statement in Great Britain from October
    /// 2026 (Employment Rights Act 2025). To be checked against the regulations before each release: they may
    /// prescribe a form.
    /// </summary>
    private static StatementPart WriteUnion(Particulars particulars) => new(
        ContractSection.TrainingAndRules,
        "Your right to join a trade union",
        [
            new StatementLine("You have the right to join a trade union, and the right not to join one."),
            .. IsNorthernIreland(particulars)
                ? Enumerable.Empty<StatementLine>()
                :
                [
                    new StatementLine(
                        "A union speaks for its members about pay, hours and safety. Somebody from it can come to a "
                        + "meeting with you."),
                    new StatementLine(
                        "Your employer may not treat you worse or dismiss you because you are in a union or take "
                        + "part in it."),
                    new StatementLine(
                        "GOV.UK has a list of trade unions. Your employer must give you this statement with this "
                        + "contract."),
                ],
        ]);

    private static StatementPart WriteSigning(Particulars particulars)
    {
        var parties = particulars.Parties;
        var standing = parties.Standing() is { } known ? $", {OneLine(known)}" : "";
        return new StatementPart(
            ContractSection.Parties,
            "Signing",
            [
                new StatementLine(
                    "Both sides sign this text. Each side’s name, the time and the text’s fingerprint are kept with "
                    + "it."),
                new StatementLine(
                    "The contract is signed by:",
                    [
                        $"For the employer: {OneLine(parties.Signer())}{standing}",
                        $"The PA: {OneLine(parties.AssistantName)}",
                    ]),
            ]);
    }
}
