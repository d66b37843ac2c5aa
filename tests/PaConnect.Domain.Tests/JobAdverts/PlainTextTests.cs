using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class PlainTextTests
{
    [Fact]
    public void It_says_what_the_public_page_says_and_where_to_answer()
    {
        var details = Some.CompleteAdvertDetails() with
        {
            Questions = new QuestionDetails { Asked = ["What do you like to cook?"] },
            Requirements = new RequirementDetails
            {
                Asked = [new Requirement("On time", RequirementLevel.Essential)],
                Occupational = new OccupationalRequirement(
                    ProtectedCharacteristic.Sex, "Women only.", "Washing", "A private reason.")
                {
                    ForSex = Sex.Woman,
                },
            },
        };

        var text = PlainText.Of(details with { ShownBy = "Sam’s family" }, "BCD234", "https://paconnect.example/jobs/BCD234");

        Assert.StartsWith("Personal assistant for weekends\nSam’s family\n\nPlace: Winchester (SO23)\n", text, StringComparison.Ordinal);
        Assert.Contains("\nTHE WEEK\n- Saturday 9am to 3pm\n", text, StringComparison.Ordinal);
        Assert.Contains("\nPAY\n- Weekday: £13.47 an hour\n", text, StringComparison.Ordinal);
        Assert.Contains("- On time (Needed from the start)", text, StringComparison.Ordinal);
        Assert.Contains("Women only.", text, StringComparison.Ordinal);
        Assert.EndsWith("Apply at https://paconnect.example/jobs/BCD234\nPaConnect reference BCD234", text, StringComparison.Ordinal);
        Assert.Contains("\nWHAT YOU WILL BE ASKED WHEN YOU APPLY\n- Question 1: What do you like to cook?\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A private reason.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GETTING THERE", text, StringComparison.Ordinal);
    }
}
