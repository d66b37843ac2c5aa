using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class PapersContactsAndAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_job_alerts_origin",
                table: "job_alerts");

            migrationBuilder.AddColumn<bool>(
                name: "introduces",
                table: "organisations",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_announced",
                table: "job_listings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "chosen_organisation_id",
                table: "job_adverts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "chosen_organisation_id",
                table: "job_advert_versions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "area_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    change = table.Column<string>(type: "jsonb", nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_area_requests_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "safeguarding_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    telephone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    out_of_hours = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    web_address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_safeguarding_contacts", x => x.id);
                    table.CheckConstraint("ck_safeguarding_contacts_reachable", "coalesce(telephone, out_of_hours, web_address) is not null");
                    table.ForeignKey(
                        name: "fk_safeguarding_contacts_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seen_originals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assistant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    training = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    seen_by = table.Column<Guid>(type: "uuid", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    warned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seen_originals", x => x.id);
                    table.CheckConstraint("ck_seen_originals_end", "(\"end\" is null) = (ended_at is null)");
                    table.CheckConstraint("ck_seen_originals_training", "(kind = 'TrainingCertificate') = (training is not null)");
                    table.ForeignKey(
                        name: "fk_seen_originals_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seen_originals_personal_assistants_assistant_id",
                        column: x => x.assistant_id,
                        principalTable: "personal_assistants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wage_watches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    looked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    held_against = table.Column<DateOnly>(type: "date", nullable: false),
                    below = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wage_watches", x => x.id);
                    table.CheckConstraint("ck_wage_watches_below", "below >= 0");
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_listings_unannounced",
                table: "job_listings",
                column: "published_at",
                filter: "not is_announced");

            migrationBuilder.CreateIndex(
                name: "ix_job_adverts_chosen_organisation_id",
                table: "job_adverts",
                column: "chosen_organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_advert_versions_chosen_organisation_id",
                table: "job_advert_versions",
                column: "chosen_organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_history_of_settings",
                table: "history",
                columns: new[] { "organisation_id", "id" },
                filter: "subject in ('PresetText', 'SafeguardingContact', 'AreaRequest')");

            migrationBuilder.CreateIndex(
                name: "ux_area_requests_one_waiting",
                table: "area_requests",
                column: "organisation_id",
                unique: true,
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ux_safeguarding_contacts_one_for_a_council",
                table: "safeguarding_contacts",
                columns: new[] { "organisation_id", "council" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seen_originals_assistant_id",
                table: "seen_originals",
                column: "assistant_id");

            migrationBuilder.CreateIndex(
                name: "ix_seen_originals_ended_at",
                table: "seen_originals",
                column: "ended_at",
                filter: "ended_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_seen_originals_until_on",
                table: "seen_originals",
                column: "until_on",
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_seen_originals_one_in_force",
                table: "seen_originals",
                columns: new[] { "organisation_id", "assistant_id", "kind", "training" },
                unique: true,
                filter: "ended_at is null")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_wage_watches_looked_on",
                table: "wage_watches",
                column: "looked_on",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_job_advert_versions_organisations_chosen_organisation_id",
                table: "job_advert_versions",
                column: "chosen_organisation_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "fk_job_adverts_organisations_chosen_organisation_id",
                table: "job_adverts",
                column: "chosen_organisation_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.Sql(
                """
                update job_listings set is_announced = true
                where exists (select from job_announcements known where known.advert_id = job_listings.advert_id)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_job_advert_versions_organisations_chosen_organisation_id",
                table: "job_advert_versions");

            migrationBuilder.DropForeignKey(
                name: "fk_job_adverts_organisations_chosen_organisation_id",
                table: "job_adverts");

            migrationBuilder.DropTable(
                name: "area_requests");

            migrationBuilder.DropTable(
                name: "safeguarding_contacts");

            migrationBuilder.DropTable(
                name: "seen_originals");

            migrationBuilder.DropTable(
                name: "wage_watches");

            migrationBuilder.DropIndex(
                name: "ix_job_listings_unannounced",
                table: "job_listings");

            migrationBuilder.DropIndex(
                name: "ix_job_adverts_chosen_organisation_id",
                table: "job_adverts");

            migrationBuilder.DropIndex(
                name: "ix_job_advert_versions_chosen_organisation_id",
                table: "job_advert_versions");

            migrationBuilder.DropIndex(
                name: "ix_history_of_settings",
                table: "history");

            migrationBuilder.DropColumn(
                name: "introduces",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "is_announced",
                table: "job_listings");

            migrationBuilder.DropColumn(
                name: "chosen_organisation_id",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "chosen_organisation_id",
                table: "job_advert_versions");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_origin",
                table: "job_alerts",
                column: "origin",
                filter: "state = 'Active' and frequency = 'AtOnce'")
                .Annotation("Npgsql:IndexMethod", "gist");
        }
    }
}
