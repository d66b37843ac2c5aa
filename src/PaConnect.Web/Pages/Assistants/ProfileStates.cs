using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Assistants;

/// <summary>Where a profile stands and what its owner can do next, in sentences.</summary>
internal static class ProfileStates
{
    public static IEnumerable<string> WhatNow(AssistantProfile profile) =>
    [
        profile.State switch
        {
            AssistantProfileState.Draft => "No employer can see your profile yet.",
            AssistantProfileState.Published => "Employers who may see the register can find your profile.",
            AssistantProfileState.Paused => "Your profile is hidden. You can show it again when you like.",
            AssistantProfileState.Held => "Your profile is not on show at present.",
            AssistantProfileState.Lapsed =>
                "We have not heard from you for six months, so your profile is hidden. You can show it again when you like.",
            AssistantProfileState.Withdrawn => "A moderator has taken your profile down.",
        },
        .. profile.Latest is { } latest
            ? OfLatest(profile, latest.Review)
            : ["Answer the questions, then send your profile to be checked."],
    ];

    /// <summary>The part of the profile that a moderator's reason is about: a field is named by its part, then its question.</summary>
    public static ProfileSection? PartOf(string? field) =>
        Enum.TryParse<ProfileSection>(field?.Split('.')[0], out var part) && Enum.IsDefined(part) ? part : null;

    private static IEnumerable<string> OfLatest(AssistantProfile profile, Review review) => review switch
    {
        Review.Waiting => ["A moderator is reading what you sent. We will write to you when they have decided."],
        Review.ChangesAsked => ["A moderator has asked you to change something. Change it, then send your profile again."],
        Review.Refused => ["A moderator has refused your profile, so it cannot be sent again. If you think this is wrong, go to your account and ask somebody else to look at it again."],
        Review.Approved or Review.Superseded => profile.HasChanged
            ? ["You have changed your profile. Employers see the old one until you send the new one and it is approved."]
            : [],
    };
}
