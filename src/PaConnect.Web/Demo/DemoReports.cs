using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Demo;

/// <summary>Adverts that somebody reported, or that were turned back, made up like all the others.</summary>
internal static class DemoReports
{
    public static DemoAdvert StartToday { get; } = new(
        "Helper wanted, start today",
        "We need somebody at once. You learn everything here, and you can begin this afternoon.",
        Employment.Relief, WeekPattern.Flexible, 10, 20, [WorkTask.Cleaning, WorkTask.Laundry]);

    public static DemoAdvert Stairs { get; } = new(
        "Strong arms for the stairs",
        "I live on the second floor and I like to be out. You help me down in the morning and up at night.",
        Employment.Permanent, WeekPattern.Flexible, 8, 10, [WorkTask.Transfers, WorkTask.SocialLife]);

    public static DemoAdvert Chess { get; } = new(
        "Evening company for a chess player",
        "I play chess and I hate to lose. If you hate to lose too, we shall have to take turns at it.",
        Employment.Permanent, WeekPattern.Flexible, 4, 6, [WorkTask.Company, WorkTask.Meals]);

    public static DemoAdvert Lonely { get; } = new(
        "Somebody to sit with my aunt",
        "My aunt is on her own a good deal. She likes to be read to. I arrange everything for her.",
        Employment.Permanent, WeekPattern.Flexible, 10, 10, [WorkTask.Company, WorkTask.Shopping]);

    public static DemoAdvert Deposit { get; } = new(
        "PA for town and market days",
        "I love the market. There is a deposit for the parking card, which you get back when you leave.",
        Employment.Permanent, WeekPattern.Flexible, 6, 8, [WorkTask.Shopping, WorkTask.SocialLife]);

    public static DemoAdvert Choir { get; } = new(
        "Come and sing with me on Thursdays",
        "I sing in a choir. You push my chair, turn my pages and may join in. On the other days you help at home.",
        Employment.Permanent, WeekPattern.Flexible, 9, 12, [WorkTask.SocialLife, WorkTask.Meals, WorkTask.Laundry]);

    public static DemoAdvert WholeStory { get; } = new(
        "PA for a quiet house",
        "I am alone from nine to five while my husband is at work. The key is under the blue pot. "
        + "I need help with lunch and with my exercises.",
        Employment.Permanent, WeekPattern.Flexible, 10, 10, [WorkTask.Meals, WorkTask.Company]);

    public static DemoAdvert WholeStoryAgain { get; } = new(
        "PA for a quiet house and a big garden",
        "I need help with lunch, with my exercises and in the garden. I like peace in the morning and a good talk after it.",
        Employment.Permanent, WeekPattern.Flexible, 10, 12, [WorkTask.Meals, WorkTask.Company, WorkTask.Gardening]);
}
