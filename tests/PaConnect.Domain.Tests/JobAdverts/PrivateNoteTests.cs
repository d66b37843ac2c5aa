using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class PrivateNoteTests
{
    [Fact]
    public void A_note_ends_with_its_advert()
    {
        var advert = Some.LiveAdvert();
        var note = Kept(advert);
        advert.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);

        note.EndWith(advert, Some.Author, Some.Now);

        Assert.Equal((true, "emptied"), (note.IsEmpty, note.Telling.Told[^1].Verb));
    }

    [Fact]
    public void Ending_a_note_that_is_empty_tells_nothing_more()
    {
        var advert = Some.LiveAdvert();
        var note = PrivateNote.Begin(advert);
        advert.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);

        note.EndWith(advert, Some.Author, Some.Now);

        Assert.Empty(note.Telling.Told);
    }

    [Fact]
    public void A_note_stays_while_its_advert_is_held()
    {
        var advert = Some.LiveAdvert();
        var note = Kept(advert);
        advert.HoldIt(silently: false, Some.Moderator, Some.Now);

        Refused("This advert has not ended, so its private note stays.", () => note.EndWith(advert, Some.Moderator, Some.Now));
        Assert.False(note.IsEmpty);
    }

    [Fact]
    public void Nothing_is_kept_with_an_advert_that_has_ended()
    {
        var advert = Some.LiveAdvert();
        advert.TakeItDown(Some.Moderator, Some.Now);

        Refused(
            "This advert has ended, so no private note can be kept with it.",
            () => PrivateNote.Begin(advert).Keep(advert, "0001", "sealed", Some.Author, Some.Now));
    }

    [Fact]
    public void A_note_does_not_end_with_another_advert()
    {
        var (advert, other) = (Some.LiveAdvert(), Some.LiveAdvert());
        other.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);

        Assert.Throws<ArgumentException>(() => Kept(advert).EndWith(other, Some.Author, Some.Now));
    }

    private static PrivateNote Kept(JobAdvert advert)
    {
        var note = PrivateNote.Begin(advert);
        note.Keep(advert, "0001", "sealed", Some.Author, Some.Now);
        return note;
    }

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
