using static PaConnect.Web.Links.Guidance;

namespace PaConnect.Web.Pages.Guidance;

/// <summary>A page of guidance. They are listed in the order in which they are meant to be read.</summary>
public sealed record GuidanceTopic(string Address, string Title, string About)
{
    public static IReadOnlyList<GuidanceTopic> All { get; } =
    [
        new(WhatAPaIs, "What a PA is", "Who PAs are, who hires them, and what to ask."),
        new(HowItCameAbout, "How it came about", "The laws and plans behind the job, with their dates."),
        new(TheWork, "The work", "The seven kinds of task, and what the job is like."),
        new(SkillsAndValues, "Skills and values", "What helps you do the job well."),
        new(QualificationsAndExperience, "Qualifications and experience", "You may not need any to start."),
        new(TrainingAndMovingOn, "Training and moving on", "How to learn, who pays, and where it can lead."),
        new(DutiesAndCodes, "Duties and codes", "What you must do, and how to do it well."),
        new(FindingWorkAndFindingAPa, "Finding work, finding a PA", "Where to look, whichever side you are on."),
        new(CostOfEmploying, "What it costs to employ a PA", "A sum with your own figures, shown step by step."),
        new(CaseStudies, "Five made-up stories", "What the job can look like, day by day."),
    ];

    public static GuidanceTopic? Before(string address) =>
        All.TakeWhile(topic => topic.Address != address).LastOrDefault();

    public static GuidanceTopic? After(string address) =>
        All.SkipWhile(topic => topic.Address != address).Skip(1).FirstOrDefault();
}
