namespace PaConnect.Web;

public static partial class Links
{
    public const string Accessibility = "/accessibility";
    public const string Privacy = "/privacy";
    public const string Safety = "/safety";

    public static class Guidance
    {
        public const string Index = "/guidance";
        public const string WhatAPaIs = "/guidance/what-a-pa-is";
        public const string HowItCameAbout = "/guidance/how-it-came-about";
        public const string TheWork = "/guidance/the-work";
        public const string SkillsAndValues = "/guidance/skills-and-values";
        public const string QualificationsAndExperience = "/guidance/qualifications-and-experience";
        public const string TrainingAndMovingOn = "/guidance/training-and-moving-on";
        public const string DutiesAndCodes = "/guidance/duties-and-codes";
        public const string FindingWorkAndFindingAPa = "/guidance/finding-work-and-finding-a-pa";
        public const string CostOfEmploying = "/guidance/cost-of-employing";
        public const string CaseStudies = "/guidance/case-studies";
    }
}
