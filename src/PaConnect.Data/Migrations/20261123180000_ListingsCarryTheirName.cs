using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class ListingsCarryTheirName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was on show under a name was read under it, as far as anybody can tell now.
            migrationBuilder.Sql(
                """
                update job_adverts advert set details = advert.details || jsonb_build_object('ShownBy', employer.display_name)
                from employers employer where employer.id = advert.employer_id;

                update job_advert_versions version set details = version.details || jsonb_build_object('ShownBy', employer.display_name)
                from job_adverts advert join employers employer on employer.id = advert.employer_id
                where advert.id = version.advert_id;

                update job_listings set details = details || jsonb_build_object('ShownBy', shown_by);

                update assistant_profiles profile
                set details = profile.details || jsonb_build_object('ShownName', assistant.first_name || ' ' || left(assistant.surname, 1))
                from personal_assistants assistant where assistant.id = profile.assistant_id;

                update assistant_profile_versions version
                set details = version.details || jsonb_build_object('ShownName', assistant.first_name || ' ' || left(assistant.surname, 1))
                from assistant_profiles profile join personal_assistants assistant on assistant.id = profile.assistant_id
                where profile.id = version.profile_id;

                update register_entries set details = details || jsonb_build_object('ShownName', shown_name);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                update job_adverts set details = details - 'ShownBy';
                update job_advert_versions set details = details - 'ShownBy';
                update job_listings set details = details - 'ShownBy';
                update assistant_profiles set details = details - 'ShownName';
                update assistant_profile_versions set details = details - 'ShownName';
                update register_entries set details = details - 'ShownName';
                """);
        }
    }
}
