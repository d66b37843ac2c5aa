using FluentValidation;
using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class PlacesModel(PaConnectDbContext db, CurrentUser user, Localities localities, TimeProvider clock)
    : SectionPage<PlacesForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Places;

    protected override PlacesForm Read(AssistantProfileDetails details) => new()
    {
        Rows = [.. (details.Places?.Named ?? []).Select(one => new PlacesForm.Row
        {
            Place = one.Place.District.ToString(),
            Nation = one.Place.Nation,
            Miles = TypedNumber.From(one.Miles),
        })],
    };

    protected override AbstractValidator<PlacesForm> Rules() => new PlacesForm.Validator();

    protected override async Task<AssistantProfileDetails?> WriteAsync(AssistantProfileDetails details)
    {
        var saved = (details.Places?.Named ?? []).Select(one => one.Place).ToList();
        var named = new List<ExtraPlace>();
        foreach (var (row, index) in Form.Rows.Select((row, index) => (row, index)).Where(one => one.row.Place is not null))
        {
            var field = $"Form.Rows[{index}].Place";
            row.Place = this.Chosen(field, row.Place);
            var found = await localities.FindAgainAsync(row.Place!, row.Nation, saved);
            if (found.Problem is not null)
            {
                this.AskWhich(field, found);
                continue;
            }

            named.Add(new ExtraPlace(found.Locality!, row.Miles.Whole!.Value));
        }

        return !ModelState.IsValid ? null
            : details with { Places = named.Count == 0 ? null : new ExtraPlaceDetails { Named = named } };
    }
}

public sealed class PlacesForm : SectionForm
{
    private IList<Row> _rows = Padded([]);

    /// <summary>As many as may be named, filled in or not, whatever came.</summary>
    public IList<Row> Rows
    {
        get => _rows;
        set => _rows = Padded(value);
    }

    private static IList<Row> Padded(IEnumerable<Row?> rows)
    {
        var some = rows.OfType<Row>().Take(ExtraPlaceDetails.MostPlaces).ToList();
        return [.. some, .. Enumerable.Range(some.Count, ExtraPlaceDetails.MostPlaces - some.Count).Select(_ => new Row())];
    }

    public sealed class Row
    {
        public string? Place { get; set; }
        public Nation? Nation { get; set; }
        public TypedNumber Miles { get; set; } = new();
    }

    public sealed class Validator : AbstractValidator<PlacesForm>
    {
        public Validator() => RuleFor(form => form.Rows).EachRow("Place", new RowRules());
    }

    private sealed class RowRules : AbstractValidator<Row>
    {
        public RowRules()
        {
            RuleFor(one => one.Place)
                .IsRequired("the place, or take its miles away").When(one => !one.Miles.IsEmpty, ApplyConditionTo.CurrentValidator)
                .MaximumLength(PlaceFinder.TypedMaxLength).WithMessage("Place must be {MaxLength} characters or fewer");
            RuleFor(one => one.Miles)
                .IsRequired("how many miles from there").When(one => one.Place is not null, ApplyConditionTo.CurrentValidator)
                .IsCount("Miles", 1, TravelDetails.MostMiles);
        }
    }
}
