using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class CheckersContactsAndAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "wage_watches");

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
                name: "chosen_organisation_id",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "chosen_organisation_id",
                table: "job_advert_versions");
        }
    }
}
